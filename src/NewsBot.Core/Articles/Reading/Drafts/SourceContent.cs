namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>The bytes of one file on their way to a reader.</summary>
/// <param name="Name">As in <see cref="ReadItem.Source"/>.</param>
/// <param name="Stream">From the beginning; read once, disposed of by who opened it.</param>
/// <param name="Charset">Encoding as declared outside of the bytes (HTTP's Content-Type), if any.</param>
/// <param name="Address">Where the bytes were fetched from, if they were.</param>
internal sealed record SourceContent(string Name, Stream Stream, string? Charset = null, Uri? Address = null)
{
    /// <summary>Lower-case extension with its dot; empty where there is none.</summary>
    public string Extension =>
        Path.GetExtension(Address?.AbsolutePath ?? Name).ToLowerInvariant();
}
