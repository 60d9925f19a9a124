using System.Net;
using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Text;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>Reads a page's meta elements.</summary>
internal static class MetaElements
{
    /// <summary>Contents by the order of the names, then of the page; clean, never empty.</summary>
    public static IEnumerable<string> All(IHtmlDocument document, params IEnumerable<string> names)
    {
        var elements = document.Head?.QuerySelectorAll("meta").ToList() ?? [];
        return from name in names
               from meta in elements
               where name.Equals(meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
                   || name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
                   || name.Equals(meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase)
               let content = Clean(meta.GetAttribute("content"))
               where content is not null
               select content;
    }

    public static string? First(IHtmlDocument document, params IEnumerable<string> names) =>
        All(document, names).FirstOrDefault();

    /// <summary>
    /// One line with its entities resolved, which some sites write twice over; null where nothing is left.
    /// </summary>
    public static string? Clean(string? raw) =>
        CleanText.Line(WebUtility.HtmlDecode(raw) ?? "") is { Length: > 0 } text ? text : null;
}
