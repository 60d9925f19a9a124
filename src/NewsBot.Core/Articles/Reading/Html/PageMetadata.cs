using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Text;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// What a page says about its article: schema.org data as JSON-LD first, then OpenGraph and meta elements, then the
/// markup itself.
/// </summary>
/// <param name="Body">The article's text where the page's data carries it.</param>
internal sealed record PageMetadata(
    string? Title,
    string? Url,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string? Language,
    string? Body)
{
    /// <param name="address">Where the page was fetched from, if it was; relative addresses are resolved against it.</param>
    public static PageMetadata Of(IHtmlDocument document, Uri? address)
    {
        var data = LinkedData.Of(document);
        var publisher = data.Publisher ?? Meta(document, "og:site_name", "application-name");
        return new PageMetadata(
            data.Headline
                ?? Meta(document, "og:title", "twitter:title")
                ?? SingleHeading(document)
                ?? WithoutSite(Text(document.Title), publisher),
            Address(document, address),
            publisher,
            data.Authors.Count > 0 ? data.Authors : [.. MetaAll(document, "author", "article:author").Where(IsName)],
            data.Published ?? Day(document),
            LanguageTag.Code(document.DocumentElement?.GetAttribute("lang") ?? Meta(document, "og:locale")),
            data.Body);
    }

    private static string? Address(IHtmlDocument document, Uri? address)
    {
        var canonical = document.QuerySelector("link[rel~='canonical']")?.GetAttribute("href")
            ?? Meta(document, "og:url");
        if (WebAddress.TryParse(canonical) is { } absolute)
        {
            return absolute.AbsoluteUri;
        }

        return address is not null && canonical is not null && Uri.TryCreate(address, canonical, out var resolved)
            ? resolved.AbsoluteUri
            : null;
    }

    private static DateOnly? Day(IHtmlDocument document) =>
        MetaAll(document, "article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate")
            .Concat(document.QuerySelectorAll("time[datetime]").Select(time => time.GetAttribute("datetime")!))
            .Select(text => IsoDay.TryParse(text.Trim()))
            .FirstOrDefault(day => day is not null);

    private static string? SingleHeading(IHtmlDocument document) =>
        document.QuerySelectorAll("h1") is { Length: 1 } headings ? Text(headings[0].TextContent) : null;

    /// <summary>"Headline | Outlet" without the outlet, where that is known.</summary>
    private static string? WithoutSite(string? title, string? publisher)
    {
        if (title is null || publisher is null || !title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var rest = title[..^publisher.Length].TrimEnd(' ');
        return rest.Length > 1 && rest[^1] is '|' or '-' or '–' or '—' or '·' ? rest[..^1].TrimEnd(' ') : title;
    }

    private static string? Meta(IHtmlDocument document, params string[] names) =>
        MetaAll(document, names).FirstOrDefault();

    private static IEnumerable<string> MetaAll(IHtmlDocument document, params string[] names) =>
        from name in names
        from meta in document.Head?.QuerySelectorAll("meta").AsEnumerable() ?? []
        where name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"),
            StringComparison.OrdinalIgnoreCase)
        let content = Text(meta.GetAttribute("content"))
        where content is not null
        select content;

    private static bool IsName(string author) => WebAddress.TryParse(author) is null;

    private static string? Text(string? raw) => CleanText.Line(raw ?? "") is { Length: > 0 } text ? text : null;
}
