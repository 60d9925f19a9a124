namespace NewsBot.Core.Chat.Library;

/// <summary>Which articles of a library to list.</summary>
/// <param name="Text">Words that the title must contain, ignoring case; null for all.</param>
/// <param name="Source">Publisher, compared without case.</param>
/// <param name="Since">First day of publication, inclusive. An article without a date is outside every period.</param>
/// <param name="Until">Last day of publication, inclusive.</param>
/// <param name="Removed">List removed articles instead of current ones.</param>
/// <param name="Skip">Articles to pass over.</param>
/// <param name="Take">Articles to return, 1 to 1,000.</param>
public sealed record ArticleListing(
    string? Text = null,
    string? Source = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    bool Removed = false,
    int Skip = 0,
    int Take = 20);
