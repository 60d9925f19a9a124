using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Finds the article's text on a page. Blocks of prose give points to the elements around them, less with distance; the
/// element with the most points holds the article.
/// </summary>
internal static class PageText
{
    private const int ShortestArticle = 200;
    private const int ShortestProse = 25;
    private const double DensestProse = 0.33;
    private const double DensestText = 0.5;

    /// <summary>The article's paragraphs in order, without its title; empty where the page has no text.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument document, string? title)
    {
        if (document.Body is not { } body)
        {
            return [];
        }

        var text = Of(body, PageBlocks.Of(body, all: false), title);
        return text.Sum(paragraph => paragraph.Length) >= ShortestArticle
            ? text
            : Longer(text, Of(body, PageBlocks.Of(body, all: true), title));
    }

    private static List<string> Longer(List<string> one, List<string> other) =>
        other.Sum(paragraph => paragraph.Length) > one.Sum(paragraph => paragraph.Length) ? other : one;

    private static List<string> Of(IHtmlElement body, IReadOnlyList<PageBlock> blocks, string? title)
    {
        var holder = Holder(blocks) ?? body;
        return
        [
            .. blocks
                .Where(block => block.LinkDensity < DensestText && IsWithin(block.Element, holder))
                .Select(block => block.Text)
                .Where(text => !string.Equals(text, title, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private static IElement? Holder(IReadOnlyList<PageBlock> blocks)
    {
        var points = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            if (block.Text.Length < ShortestProse || block.LinkDensity > DensestProse)
            {
                continue;
            }

            var worth = 1 + block.Text.Count(c => c == ',') + Math.Min(block.Text.Length / 100.0, 3);
            var holder = block.Element.LocalName == "p" ? block.Element.ParentElement : block.Element;
            for (var share = 1.0; holder is not null and not IHtmlHtmlElement && share > 0.2; share /= 2)
            {
                points[holder] = points.GetValueOrDefault(holder) + (worth * share);
                holder = holder.ParentElement;
            }
        }

        return points.Count == 0 ? null : points.MaxBy(entry => entry.Value).Key;
    }

    private static bool IsWithin(IElement element, IElement holder)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at == holder)
            {
                return true;
            }
        }

        return false;
    }
}
