namespace NewsBot.Core.Storage;

/// <summary>Which articles of a collection are meant.</summary>
/// <param name="Since">First day of publication, inclusive. An article without a date is outside every period.</param>
/// <param name="Until">Last day of publication, inclusive.</param>
/// <param name="Source">Publisher, compared without case.</param>
public sealed record ArticleFilter(
    string Collection, DateOnly? Since = null, DateOnly? Until = null, string? Source = null);
