using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Reading.Drafts;

/// <summary>Reads one format.</summary>
internal interface IFormatReader
{
    /// <summary>The items of a file, in order.</summary>
    /// <exception cref="RefusedException">From here on nothing can be read; the items before it stand.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="InvalidDataException">The bytes are not what the format says.</exception>
    IAsyncEnumerable<ReadItem> ReadAsync(SourceContent content, CancellationToken cancellation);
}
