using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Drafts;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// The day of publication where a page's JSON-LD does not tell it, from the surest place to the least sure: microdata,
/// meta elements, time elements, the address, the lines around the heading.
/// </summary>
internal static class PublishedDay
{
    /// <summary>Lines of text that are looked at around the heading.</summary>
    private const int LinesLookedAt = 12;

    private const int LongestLine = 120;

    private static readonly string[] Names =
    [
        "article:published_time", "og:article:published_time", "datePublished", "date", "dc.date", "dc.date.issued",
        "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publish_date",
        "published_at", "article.published", "sailthru.date", "parsely-pub-date", "cXenseParse:recs:publishtime",
        "article_date_original", "originalPublicationDate", "timestamp", "displaydate", "last-modified",
    ];

    public static DateOnly? Of(IHtmlDocument document, Uri? address) =>
        document.QuerySelectorAll("[itemprop~='datePublished'],[property='schema:datePublished']")
            .Select(Value)
            .Concat(MetaElements.All(document, Names))
            .Concat(document.QuerySelectorAll("time[pubdate],time.published,time.entry-date,article time,main time,time")
                .Select(Value))
            .Select(WrittenDay.TryFind)
            .FirstOrDefault(day => day is not null)
        ?? (address is null ? null : WrittenDay.InPath(address))
        ?? Visible(document);

    private static string? Value(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent;

    /// <summary>
    /// What stands in the elements beside and below the heading, where pages tell when they appeared.
    /// </summary>
    private static DateOnly? Visible(IHtmlDocument document)
    {
        var heading = document.QuerySelector("h1");
        for (var (scope, levels) = (heading?.ParentElement, 0); scope is not null && levels < 3; scope = scope.ParentElement, levels++)
        {
            var day = scope.Descendants<IText>()
                .Select(text => text.Data.Trim())
                .Where(line => line.Length is >= 8 and <= LongestLine && line.Any(char.IsAsciiDigit))
                .Take(LinesLookedAt)
                .Select(WrittenDay.TryFind)
                .FirstOrDefault(found => found is not null);
            if (day is not null)
            {
                return day;
            }
        }

        return null;
    }
}
