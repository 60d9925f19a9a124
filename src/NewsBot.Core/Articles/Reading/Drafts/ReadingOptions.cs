namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>How much of a source is read before it is refused. Protects against hostile and broken input.</summary>
public sealed record ReadingOptions
{
    /// <summary>Longest file that is held in memory as a whole (text, HTML, JSON), in bytes.</summary>
    public long MaxFileBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Longest text of one article, in UTF-16 code units.</summary>
    public int MaxTextLength { get; init; } = 1_000_000;

    /// <summary>Longest title, in UTF-16 code units; a longer one is cut at a word.</summary>
    public int MaxTitleLength { get; init; } = 300;

    /// <summary>Longest line of a JSON Lines file, in bytes. A longer one is passed over without being held.</summary>
    public int MaxLineBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of HTML elements. Chromium's parser stops nesting at 512 as well.</summary>
    public int MaxHtmlDepth { get; init; } = 512;

    /// <summary>Deepest nesting within one JSON item.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>Most entries of a ZIP archive.</summary>
    public int MaxZipEntries { get; init; } = 100_000;

    /// <summary>Most bytes that all entries of a ZIP archive may unpack to.</summary>
    public long MaxZipBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>
    /// Most unpacked bytes for each packed byte of a ZIP entry. Prose packs to about a third, markup to about a tenth;
    /// deflate can reach 1,032.
    /// </summary>
    public int MaxZipRatio { get; init; } = 200;
}
