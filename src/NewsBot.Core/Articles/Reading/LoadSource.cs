using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Reading;

/// <summary>Where articles come from.</summary>
/// <param name="Name">The source as the user knows it.</param>
public abstract record LoadSource(string Name)
{
    /// <summary>
    /// A file or a folder of this machine. Only for callers who may read every file that the bot may read.
    /// </summary>
    /// <param name="OnRead">Told of the bytes that were read, as they are read, on any thread; null for nobody.</param>
    public sealed record Location(string Path, Action<int>? OnRead = null) : LoadSource(Path);

    /// <summary>A page to be fetched.</summary>
    public sealed record Address(Uri Uri) : LoadSource(Uri.OriginalString);

    /// <summary>An entry of a feed; exactly one item.</summary>
    /// <param name="Outlet">Name of the feed, for entries that name no publisher.</param>
    public sealed record Entry(FeedItem Item, string? Outlet)
        : LoadSource(Item.Link?.AbsoluteUri ?? Item.Id ?? Item.Title ?? Item.Key);

    /// <summary>Bytes at hand: an upload, pasted text, standard input.</summary>
    /// <param name="Name">File name as given; hostile input, only its extension is looked at.</param>
    /// <param name="OpenAsync">Opens the bytes; the reader disposes of the stream.</param>
    /// <param name="From">Where the bytes were fetched from by somebody else, if that is known.</param>
    public sealed record Content(string Name, Func<CancellationToken, Task<Stream>> OpenAsync, Uri? From = null)
        : LoadSource(Name)
    {
        public Content(string name, byte[] bytes)
            : this(name, _ => Task.FromResult<Stream>(new MemoryStream(bytes, writable: false)))
        {
        }
    }

    /// <summary>
    /// A source as it is written on a command line: an address, <c>-</c> for standard input, or a path.
    /// </summary>
    public static LoadSource Parse(string argument) =>
        argument == "-"
            ? new Content("-", _ => Task.FromResult(Console.OpenStandardInput()))
            : WebAddress.TryParse(argument) is { } address
                ? new Address(address)
                : new Location(argument);
}
