namespace NewsBot.Core.Storage;

/// <summary>A page of a list of articles.</summary>
/// <param name="Text">Words that the title must contain, ignoring case; null for all.</param>
/// <param name="Removed">List removed articles instead of current ones.</param>
/// <param name="Skip">Articles to pass over.</param>
/// <param name="Take">Articles to return, 1 to 1,000.</param>
public sealed record ArticleQuery(
    ArticleFilter Filter, string? Text = null, bool Removed = false, int Skip = 0, int Take = 20);
