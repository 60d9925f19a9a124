namespace NewsBot.Core.Search;

/// <summary>Which passages a search may return. Evaluated inside the search, never afterwards.</summary>
/// <param name="Since">First day of publication, inclusive; undated articles are outside every period.</param>
/// <param name="Until">Last day of publication, inclusive.</param>
/// <param name="Source">Publisher, compared without case.</param>
public sealed record SearchFilter(
    string Collection, DateOnly? Since = null, DateOnly? Until = null, string? Source = null);
