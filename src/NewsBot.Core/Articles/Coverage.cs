namespace NewsBot.Core.Articles;

/// <summary>What was searched.</summary>
/// <param name="Articles">Number of articles within the filter.</param>
/// <param name="From">Day of the oldest dated one; null where none is dated.</param>
/// <param name="To">Day of the newest dated one; null where none is dated.</param>
public sealed record Coverage(int Articles, DateOnly? From, DateOnly? To);
