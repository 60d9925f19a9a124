using System.Runtime.CompilerServices;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>A feed as a source: an article for each of its entries.</summary>
internal sealed class FeedReader(ReadingOptions options, EntryReader entries) : IFormatReader
{
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = await SourceBytes.ReadAllAsync(content.Stream, options.MaxFileBytes, cancellation);
        var feed = Parse(bytes.Span, content.Charset, content.Address)
            ?? throw new RefusedException(new Phrase("Feeds.NoFeed"));
        if (feed.Items.Count == 0)
        {
            throw new RefusedException(new Phrase(feed.Parts.Count > 0 ? "Feeds.OnlyParts" : "Feeds.EmptyFeed"));
        }

        var number = 0;
        foreach (var item in feed.Items)
        {
            number++;
            yield return await entries.ReadAsync(
                item.Link?.AbsoluteUri ?? $"{content.Name}:{number}", item, feed.Title, cancellation);
        }
    }

    /// <summary>The feed in these bytes; null where there is none.</summary>
    public static Feed? Parse(ReadOnlySpan<byte> bytes, string? charset, Uri? address) =>
        FeedDocument.Parse(TextDecoder.Decode(bytes, charset ?? HtmlCharset.Declared(bytes)), address);
}
