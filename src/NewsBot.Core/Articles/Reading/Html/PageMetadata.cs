using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Sources;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// What a page says about its article. Each field is taken from the first place that has it: schema.org data as
/// JSON-LD, the same as microdata, OpenGraph, other meta elements, the markup, the address, the visible text.
/// </summary>
/// <param name="Publisher">The host's name where the page does not name its outlet.</param>
/// <param name="Body">The article's text where the page's data carries it.</param>
/// <param name="IsFree">False where the page's data says that the article has to be paid for.</param>
internal sealed partial record PageMetadata(
    string? Title,
    string? Url,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string? Language,
    string? Body,
    bool IsFree)
{
    /// <param name="address">
    /// Where the page was fetched from, if it was; relative addresses are resolved against it.
    /// </param>
    public static PageMetadata Of(IHtmlDocument document, Uri? address)
    {
        var data = LinkedData.Of(document);
        var url = Address(document, address);
        var site = WebAddress.TryParse(url) ?? address;
        var outlet = data.Publisher ?? MetaElements.First(document, "og:site_name", "application-name", "publisher", "dc.publisher");
        return new PageMetadata(
            WithoutSite(
                MetaElements.Clean(data.Headline)
                    ?? Item(document, "headline")
                    ?? MetaElements.First(document, "og:title", "twitter:title", "dc.title")
                    ?? SingleHeading(document)
                    ?? MetaElements.Clean(document.Title),
                outlet),
            url,
            MetaElements.Clean(outlet) ?? HostName(site),
            [.. AuthorsOf(document, data).Select(Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            data.Published ?? PublishedDay.Of(document, site),
            LanguageTag.Code(document.DocumentElement?.GetAttribute("lang") ?? MetaElements.First(document, "og:locale")),
            data.Body,
            data.IsFree);
    }

    private static IEnumerable<string> AuthorsOf(IHtmlDocument document, LinkedData data)
    {
        if (data.Authors.Count > 0)
        {
            return data.Authors;
        }

        var items = document.QuerySelectorAll("[itemprop~='author']")
            .Select(author => author.QuerySelector("[itemprop~='name']") ?? author)
            .Select(author => author.GetAttribute("content") ?? author.TextContent)
            .ToList();
        return items.Count > 0 ? items
            : MetaElements.All(document, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author") is var named
                && named.Any() ? named
            : document.QuerySelectorAll("a[rel~='author']").Select(link => link.TextContent);
    }

    /// <summary>Null for addresses, and for what is no name at all.</summary>
    private static string? Name(string raw) =>
        MetaElements.Clean(raw) is { Length: < 120 } name && WebAddress.TryParse(name) is null
        && By().Replace(name, "") is { Length: > 1 } bare
        && !bare.Equals("admin", StringComparison.OrdinalIgnoreCase)
            ? bare
            : null;

    private static string? Address(IHtmlDocument document, Uri? address)
    {
        var canonical = document.QuerySelector("link[rel~='canonical']")?.GetAttribute("href")
            ?? MetaElements.First(document, "og:url");
        if (WebAddress.TryParse(canonical) is { } absolute)
        {
            return absolute.AbsoluteUri;
        }

        return address is not null && canonical is not null && Uri.TryCreate(address, canonical, out var resolved)
            ? WebAddress.TryParse(resolved.AbsoluteUri)?.AbsoluteUri
            : null;
    }

    private static string? Item(IHtmlDocument document, string property) =>
        document.QuerySelectorAll($"h1[itemprop~='{property}'],[itemprop~='{property}']")
            .Select(element => MetaElements.Clean(element.GetAttribute("content") ?? element.TextContent))
            .FirstOrDefault(text => text is { Length: < 300 });

    private static string? SingleHeading(IHtmlDocument document) =>
        document.QuerySelectorAll("h1") is { Length: 1 } headings ? MetaElements.Clean(headings[0].TextContent) : null;

    /// <summary>"Headline | Outlet" without the outlet, where that is known.</summary>
    private static string? WithoutSite(string? title, string? publisher)
    {
        if (title is null || publisher is null || !title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var rest = title[..^publisher.Length].TrimEnd(' ');
        return rest.Length > 1 && rest[^1] is '|' or '-' or '–' or '—' or '·' or ':' or '»' ? rest[..^1].TrimEnd(' ') : title;
    }

    private static string? HostName(Uri? site) =>
        site is { HostNameType: UriHostNameType.Dns, IsLoopback: false }
            ? site.IdnHost is var host && host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : site.IdnHost
            : null;

    [GeneratedRegex(@"^(?:by|von)[: ]\s*", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex By();
}
