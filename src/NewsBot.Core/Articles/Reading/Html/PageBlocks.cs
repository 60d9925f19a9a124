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

    private const int LongestCell = 200;

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linkLength;

    private readonly ProseWeights? _prose;

    private PageBlocks(ProseWeights? prose) => _prose = prose;

    /// <summary>The blocks below an element in the order of the page.</summary>
    /// <param name="prose">
    /// Where the page's text lies; what looks as if it stood beside the article and holds little of it is passed over.
    /// Null to pass over nothing.
    /// </param>
    public static IReadOnlyList<PageBlock> Of(IHtmlElement body, ProseWeights? prose)
    {
        var page = new PageBlocks(prose);
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
                    _linkLength += inLink && !IsAddress(text.Data) ? text.Data.Length : 0;
                    break;
                case IElement { LocalName: "br" }:
                    Close(block);
                    break;
                case IElement inner when IsUnread(inner):
                    break;
                case IElement { LocalName: "tr" } row when IsData(row):
                    Close(block);
                    WalkCells(row, inLink);
                    Close(row);
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

    /// <summary>A row of short cells without blocks in them. Other tables lay pages out.</summary>
    private static bool IsData(IElement row) =>
        row.Children is { Length: > 1 } cells
        && cells.All(cell => cell.TextContent.Length <= LongestCell && cell.Descendants<IElement>().All(inner => Inline.Contains(inner.LocalName)));

    private void WalkCells(IElement row, bool inLink)
    {
        foreach (var cell in row.Children.Where(cell => !string.IsNullOrWhiteSpace(cell.TextContent)))
        {
            _text.Append(_text.Length > 0 ? " | " : "");
            Walk(cell, row, inLink);
        }
    }

    private bool IsUnread(IElement element) =>
        Unread.Contains(element.LocalName)
        || (_prose is not null
            && ((IsBeside(element) && !_prose.IsMain(element) && !HoldsQuote(element))
                || (BoilerplateNames.IsDiscussion(element) && !_prose.IsAll(element))));

    private static bool IsBeside(IElement element) =>
        (Beside.Contains(element.LocalName) && !(element.LocalName == "figure" && element.QuerySelector("table") is not null))
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "banner" or "complementary" or "contentinfo" or "dialog"
        || IsInvisible(element.GetAttribute("style"))
        || (element.LocalName is not ("article" or "main") && BoilerplateNames.Has(element));

    private static bool IsInvisible(string? style) =>
        style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var plain
        && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    /// <summary>Embedded posts are quotes of the article, whatever the box around them is called.</summary>
    private bool HoldsQuote(IElement element) =>
        element.QuerySelector("blockquote") is { } quote && _prose!.Of(quote) * 2 >= _prose.Of(element)
        && !element.HasAttribute("hidden") && element.LocalName is not ("aside" or "form");

    /// <summary>A link that shows its own address is a reference; those that lead around a site have words.</summary>
    private static bool IsAddress(string text) =>
        text.AsSpan().TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && text.Contains("://", StringComparison.Ordinal);

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
