namespace NewsBot.Search;

/// <summary>An article's current version, as far as an index needs it.</summary>
/// <param name="Id">Identity over all versions; positive.</param>
/// <param name="Version">From 1.</param>
/// <param name="Text">Offsets of <paramref name="Passages"/> count UTF-16 code units of this.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c> where it is not known.</param>
/// <param name="Publisher">Searches for a source compare it without case; null where unknown.</param>
/// <param name="Passages">All passages of the text, in order.</param>
public sealed record IndexedArticle(
    long Id,
    int Version,
    string Collection,
    string Title,
    string Text,
    string Language,
    string? Publisher,
    DateOnly? Published,
    IReadOnlyList<Passage> Passages);
