using System.Runtime.CompilerServices;
using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Reading.Json;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading;

/// <summary>Reads one file with the reader of its format.</summary>
internal sealed class ContentReader
{
    private readonly ReadingOptions _options;
    private readonly Dictionary<SourceFormat, IFormatReader> _readers;
    private readonly ZipReader _zip;

    public ContentReader(ReadingOptions options, FaultBoundary faults, IPageFetcher? fetcher)
    {
        var drafts = new DraftBuilder(options);
        var pages = new HtmlReader(options, drafts);
        var article = new JsonArticle(options, drafts);
        Entries = new EntryReader(fetcher, pages, drafts);
        _options = options;
        _zip = new ZipReader(options, this, faults);
        _readers = new Dictionary<SourceFormat, IFormatReader>
        {
            [SourceFormat.Text] = new PlainTextReader(options, drafts),
            [SourceFormat.Html] = pages,
            [SourceFormat.Json] = new JsonReader(options, article),
            [SourceFormat.JsonLines] = new JsonLinesReader(options, article),
            [SourceFormat.Feed] = new FeedReader(options, Entries),
        };
    }

    /// <summary>Reads the entries of feeds.</summary>
    public EntryReader Entries { get; }

    /// <summary>
    /// The items of a file. Exceptions as of <see cref="IFormatReader"/>; see <see cref="FaultBoundary"/>.
    /// </summary>
    /// <param name="isNested">The file lies in an archive; another archive is refused.</param>
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, bool isNested, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var sample = new byte[FormatSniffer.SampleLength];
        var length = await content.Stream.ReadAtLeastAsync(sample, sample.Length, throwOnEndOfStream: false, cancellation);
        var format = FormatSniffer.Sniff(sample.AsSpan(0, length), content.Extension);
        await using var whole = new PrefixedStream(sample.AsMemory(0, length), content.Stream);
        var items = format switch
        {
            SourceFormat.Zip when isNested => throw new RefusedException(new Phrase("Articles.ZipNested")),
            SourceFormat.Zip => ReadZipAsync(content, whole, cancellation),
            _ when _readers.TryGetValue(format, out var reader) =>
                reader.ReadAsync(content with { Stream = whole }, cancellation),
            _ => throw new RefusedException(Refusal(format)),
        };
        await foreach (var item in items)
        {
            yield return item;
        }
    }

    private async IAsyncEnumerable<ReadItem> ReadZipAsync(
        SourceContent content, Stream whole, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // An archive's directory is at its end: without seeking it has to be held.
        await using var seekable = content.Stream.CanSeek
            ? null
            : new MemoryStream((await SourceBytes.ReadAllAsync(whole, _options.MaxFileBytes, cancellation)).ToArray());
        var stream = seekable ?? content.Stream;
        stream.Position = 0;
        await foreach (var item in _zip.ReadAsync(content with { Stream = stream }, cancellation))
        {
            yield return item;
        }
    }

    private static Phrase Refusal(SourceFormat format) => new(format switch
    {
        SourceFormat.Empty => "Articles.EmptyFile",
        SourceFormat.Pdf => "Articles.Pdf",
        SourceFormat.Office => "Articles.Office",
        SourceFormat.OtherArchive => "Articles.OtherArchive",
        SourceFormat.OtherXml => "Articles.OtherXml",
        _ => "Articles.Binary",
    });
}
