using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Text;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>Takes the visible text of a page apart at its block boundaries.</summary>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "svg", "math", "canvas", "object", "embed", "video", "audio",
        "nav", "footer", "button", "select", "textarea", "input", "dialog", "menu",
    };

    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase)
    {
        "aside", "form", "figure", "figcaption",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
        "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    };

    /// <summary>Parts of class names and ids that mark what is on a page beside its article.</summary>
    private static readonly string[] NamesBeside =
    [
        "comment", "related", "sidebar", "promo", "share", "social", "newsletter", "cookie", "consent", "advert", "breadcrumb",
        "footer", "teaser", "recommend", "paywall", "popup", "modal", "navbar", "navigation", "menu", "tag-list", "byline",
    ];

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linkLength;

    private readonly bool _all;

    private PageBlocks(bool all) => _all = all;

    /// <summary>The blocks below an element in the order of the page.</summary>
    /// <param name="all">
    /// Also those that look as if they were beside the article. Some pages lie whole within a form, or name their
    /// article's element after something else.
    /// </param>
    public static IReadOnlyList<PageBlock> Of(IHtmlElement body, bool all)
    {
        var page = new PageBlocks(all);
        page.Walk(body, body, inLink: false);
        page.Close(body);
        return page._blocks;
    }

    private void Walk(IElement element, IElement block, bool inLink)
    {
        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    _text.Append(text.Data);
                    _linkLength += inLink ? text.Data.Length : 0;
                    break;
                case IElement { LocalName: "br" }:
                    Close(block);
                    break;
                case IElement inner when IsUnread(inner):
                    break;
                case IElement inner when Inline.Contains(inner.LocalName):
                    Walk(inner, block, inLink || inner.LocalName == "a");
                    break;
                case IElement inner:
                    Close(block);
                    Walk(inner, inner, inLink);
                    Close(inner);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsUnread(IElement element) =>
        Unread.Contains(element.LocalName)
        || (!_all && IsBeside(element));

    private static bool IsBeside(IElement element) =>
        Beside.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "banner" or "complementary" or "contentinfo" or "dialog"
        || (element.LocalName is not ("article" or "main") && HasNameBeside($"{element.ClassName} {element.Id}"));

    private static bool HasNameBeside(string names) =>
        Array.Exists(NamesBeside, part => names.Contains(part, StringComparison.OrdinalIgnoreCase));

    private void Close(IElement block)
    {
        var text = CleanText.Line(_text.ToString());
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(block, text, _linkLength));
        }

        _text.Clear();
        _linkLength = 0;
    }
}
