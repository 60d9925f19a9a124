using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>
/// Makes an article of a feed's entry: of its content where the feed carries the whole text, else of the page that it
/// links to; of its summary where that page is closed to the bot.
/// </summary>
internal sealed class EntryReader(IPageFetcher? fetcher, HtmlReader pages, DraftBuilder drafts)
{
    /// <summary>Characters from which a feed's content is taken for the whole text.</summary>
    private const int WholeContent = 600;

    /// <summary>The same for a field that is meant to be a summary.</summary>
    private const int WholeSummary = 1_500;

    /// <summary>Shortest summary that is worth keeping in an article's place.</summary>
    private const int ShortestSummary = 200;

    public async Task<ReadItem> ReadAsync(string name, FeedItem item, string? outlet, CancellationToken cancellation)
    {
        var (text, isWhole) = Offered(item);
        return isWhole || item.Link is null || fetcher is null
            ? Draft(name, item, outlet, text)
            : await fetcher.FetchAsync(new FetchRequest(item.Link, IsAutomatic: true), cancellation) switch
            {
                FetchResult.Fetched page => await ReadAsync(name, item, outlet, text, page, cancellation),
                FetchResult.Failed failed => new ReadItem.Unreachable(name, failed.Reason),
                FetchResult.Refused refused => Instead(name, item, outlet, text, refused.Reason),
                _ => new ReadItem.Refused(name, new Phrase("Articles.NoArticleInPage")),
            };
    }

    private async Task<ReadItem> ReadAsync(
        string name,
        FeedItem item,
        string? outlet,
        IReadOnlyList<string> offered,
        FetchResult.Fetched page,
        CancellationToken cancellation)
    {
        if (FormatSniffer.Sniff(page.Body.AsSpan(0, Math.Min(page.Body.Length, FormatSniffer.SampleLength)), ".html") != SourceFormat.Html)
        {
            return Instead(name, item, outlet, offered, new Phrase("Articles.NoArticleInPage"));
        }

        await using var body = new MemoryStream(page.Body, writable: false);
        await foreach (var read in pages.ReadAsync(new SourceContent(name, body, page.Charset, page.Address), cancellation))
        {
            return read switch
            {
                ReadItem.Read { Draft: var draft } => new ReadItem.Read(name, Completed(draft, item, outlet)),
                ReadItem.Refused refused => Instead(name, item, outlet, offered, refused.Reason),
                _ => read,
            };
        }

        return Instead(name, item, outlet, offered, new Phrase("Articles.NoArticleInPage"));
    }

    private ReadItem Instead(string name, FeedItem item, string? outlet, IReadOnlyList<string> offered, Phrase reason) =>
        offered.Sum(paragraph => paragraph.Length) >= ShortestSummary
            ? Draft(name, item, outlet, offered)
            : new ReadItem.Refused(name, reason);

    private ReadItem Draft(string name, FeedItem item, string? outlet, IReadOnlyList<string> text) => drafts.Build(
        name,
        item.Title ?? (text.Count > 0 ? text[0] : null),
        text,
        item.Link?.AbsoluteUri,
        item.Publisher ?? outlet ?? item.Link?.Host,
        item.Authors,
        Day(item),
        LanguageTag.Code(item.Language));

    private static ArticleDraft Completed(ArticleDraft draft, FeedItem item, string? outlet) => draft with
    {
        Url = draft.Url ?? item.Link?.AbsoluteUri,
        Publisher = draft.Publisher ?? item.Publisher ?? outlet,
        Authors = draft.Authors is { Count: > 0 } ? draft.Authors : item.Authors ?? [],
        Published = draft.Published ?? Day(item),
    };

    private static DateOnly? Day(FeedItem item) =>
        (item.Published ?? item.Updated) is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;

    /// <summary>The longest text that the feed itself offers, and whether it looks like the whole article.</summary>
    private static (IReadOnlyList<string> Text, bool IsWhole) Offered(FeedItem item)
    {
        var content = FeedText.Paragraphs(item.Content);
        var summary = FeedText.Paragraphs(item.Summary);
        var (contentLength, summaryLength) = (content.Sum(line => line.Length), summary.Sum(line => line.Length));
        var isCut = content.Count > 0 && (content[^1].EndsWith('…') || content[^1].EndsWith("[...]", StringComparison.Ordinal));
        return contentLength >= summaryLength
            ? (content, contentLength >= WholeContent && !isCut)
            : (summary, summaryLength >= WholeSummary);
    }
}
