using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading;

/// <summary>Reads articles out of sources of every kind, streamed; a bad item is refused on its own.</summary>
public sealed class SourceReader
{
    private readonly IPageFetcher? _fetcher;
    private readonly FaultBoundary _faults;
    private readonly ContentReader _files;

    public SourceReader(ReadingOptions options, ILogger<SourceReader> log, IPageFetcher? fetcher = null)
    {
        _fetcher = fetcher;
        _faults = new FaultBoundary(log);
        _files = new ContentReader(options, _faults, fetcher);
    }

    /// <summary>
    /// The items of a source in a fixed order. Throws only when cancelled or for a fault of the program.
    /// </summary>
    public IAsyncEnumerable<ReadItem> ReadAsync(LoadSource source, CancellationToken cancellation) => source switch
    {
        LoadSource.Location location when Directory.Exists(location.Path) => ReadFolderAsync(location, cancellation),
        LoadSource.Location location => ReadFileAsync(location, cancellation),
        LoadSource.Address address => ReadPageAsync(address, cancellation),
        LoadSource.Content content => _faults.GuardAsync(
            content.Name, ReadContentAsync(content.Name, content.OpenAsync, content.From, cancellation), cancellation),
        LoadSource.Entry entry => _faults.GuardAsync(entry.Name, ReadEntryAsync(entry, cancellation), cancellation),
        _ => throw new UnreachableException(),
    };

    private async IAsyncEnumerable<ReadItem> ReadEntryAsync(
        LoadSource.Entry entry, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return await _files.Entries.ReadAsync(entry.Name, entry.Item, entry.Outlet, cancellation);
    }

    private async IAsyncEnumerable<ReadItem> ReadFolderAsync(
        LoadSource.Location folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var count = 0;
        foreach (var file in FolderReader.Files(folder.Path))
        {
            count++;
            await foreach (var item in ReadFileAsync(folder with { Path = file }, cancellation))
            {
                yield return item;
            }
        }

        if (count == 0)
        {
            yield return new ReadItem.Refused(folder.Path, new Phrase("Articles.EmptyFolder"));
        }
    }

    private IAsyncEnumerable<ReadItem> ReadFileAsync(LoadSource.Location file, CancellationToken cancellation) => _faults.GuardAsync(
        file.Path, ReadContentAsync(file.Path, _ => Task.FromResult(Open(file)), null, cancellation), cancellation);

    private static Stream Open(LoadSource.Location file)
    {
        var bytes = File.OpenRead(file.Path);
        return file.OnRead is { } onRead ? new WatchedStream(bytes, onRead) : bytes;
    }

    private async IAsyncEnumerable<ReadItem> ReadContentAsync(
        string name,
        Func<CancellationToken, Task<Stream>> openAsync,
        Uri? address,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var stream = await openAsync(cancellation);
        await foreach (var item in _files.ReadAsync(new SourceContent(name, stream, Address: address), isNested: false, cancellation))
        {
            yield return item;
        }
    }

    private async IAsyncEnumerable<ReadItem> ReadPageAsync(
        LoadSource.Address source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (_fetcher is null)
        {
            yield return new ReadItem.Unreachable(source.Name, new Phrase("Articles.NoFetcher"));
            yield break;
        }

        switch (await _fetcher.FetchAsync(new FetchRequest(source.Uri), cancellation))
        {
            case FetchResult.Refused refused:
                yield return new ReadItem.Refused(source.Name, refused.Reason);
                break;
            case FetchResult.Failed failed:
                yield return new ReadItem.Unreachable(source.Name, failed.Reason);
                break;
            case FetchResult.Fetched page:
                await using (var body = new MemoryStream(page.Body, writable: false))
                {
                    var content = new SourceContent(source.Name, body, page.Charset, page.Address);
                    var items = _files.ReadAsync(content, isNested: false, cancellation);
                    await foreach (var item in _faults.GuardAsync(source.Name, items, cancellation))
                    {
                        yield return item;
                    }
                }

                break;
            default:
                throw new UnreachableException();
        }
    }
}
