using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Finds the element that holds the article. Blocks of prose give points to the elements around them, less with
/// distance; from the element with the most points the search goes outwards for as long as that gains prose and little
/// else.
/// </summary>
internal static class ArticleHolder
{
    private const int ShortestProse = 25;
    private const double DensestProse = 0.33;

    public static IElement Find(IHtmlElement body, IReadOnlyList<PageBlock> blocks)
    {
        var prose = blocks.Where(block => block.Text.Length >= ShortestProse && block.LinkDensity <= DensestProse).ToList();
        return Best(Titled(body, prose)) is { } best ? Widen(best, body, blocks) : body;
    }

    /// <summary>
    /// Only the blocks of the article element that has the page's one heading, where there are several articles: on
    /// such pages the others may well be longer.
    /// </summary>
    private static List<PageBlock> Titled(IHtmlElement body, List<PageBlock> prose)
    {
        if (body.QuerySelectorAll("h1") is not { Length: 1 } headings || headings[0].Closest("article") is not { } article)
        {
            return prose;
        }

        var own = prose.Where(block => block.Element.Closest("article") == article).ToList();
        return own.Sum(block => block.Text.Length) >= 140 ? own : prose;
    }

    private static IElement? Best(List<PageBlock> prose)
    {
        var points = new Dictionary<IElement, double>();
        foreach (var block in prose)
        {
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

    private static IElement Widen(IElement best, IElement body, IReadOnlyList<PageBlock> blocks)
    {
        var holder = best;
        var (prose, other) = Measure(blocks, holder);
        for (var outer = best.ParentElement; outer is not null && outer != body && !IsWhole(holder); outer = outer.ParentElement)
        {
            var (outerProse, outerOther) = Measure(blocks, outer);
            if (outerProse - prose >= Math.Max(150, prose / 20) && outerProse - prose >= 3 * (outerOther - other))
            {
                (holder, prose, other) = (outer, outerProse, outerOther);
            }
        }

        return holder;
    }

    /// <summary>Nothing of an article lies outside of these.</summary>
    private static bool IsWhole(IElement holder) => holder.LocalName is "article" or "main";

    /// <summary>Characters of paragraphs below an element, and of everything else that would be read.</summary>
    private static (int Prose, int Other) Measure(IReadOnlyList<PageBlock> blocks, IElement holder)
    {
        var (prose, other) = (0, 0);
        foreach (var block in blocks.Where(block => block.IsWithin(holder)))
        {
            if (block.Text.Length >= 80 && block.LinkDensity <= DensestProse)
            {
                prose += block.Text.Length;
            }
            else
            {
                other += block.Text.Length;
            }
        }

        return (prose, other);
    }
}
