using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Text;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Finds the element that holds the article. Blocks of prose give points to the elements around them, less with
/// distance; from the element with the most points the search goes outwards for as long as that gains prose and little
/// else.
/// </summary>
internal static class ArticleElement
{
    private const int ShortestProse = 25;
    private const double DensestProse = 0.33;
    private const int FewestOwn = 140;

    /// <param name="title">The article's title, where the page tells it; finds its heading among several.</param>
    public static IElement Find(IHtmlElement body, IReadOnlyList<PageBlock> blocks, string? title)
    {
        var prose = blocks.Where(block => block.Text.Length >= ShortestProse && block.LinkDensity <= DensestProse).ToList();
        var (scope, own) = Titled(body, prose, title);
        return Best(own) is { } best ? Widen(best, scope, blocks) : body;
    }

    /// <summary>
    /// Where a page has several articles, the one below the page's heading, though others may well be longer: an
    /// article element, or what lies around that heading and around no other.
    /// </summary>
    private static (IElement Scope, List<PageBlock> Own) Titled(IHtmlElement body, List<PageBlock> prose, string? title)
    {
        var headings = body.QuerySelectorAll("h1").Where(heading => !IsSubheading(heading)).ToList();
        var heading = headings.Count == 1 ? headings[0] : headings.Find(each => Says(each, title));
        if (heading is null)
        {
            return (body, prose);
        }

        var article = heading.Closest("article");
        var scope = article ?? (headings.Count == 1 ? body : Alone(heading, headings));
        var own = prose.Where(block => article is null ? block.IsWithin(scope) : block.Element.Closest("article") == article).ToList();
        return own.Sum(block => block.Text.Length) >= FewestOwn ? (article is null ? scope : body, own) : (body, prose);
    }

    /// <summary>Articles have headings of the first order between their paragraphs on some sites.</summary>
    private static bool IsSubheading(IElement heading) => heading.PreviousElementSibling is { LocalName: "p" };

    private static bool Says(IElement heading, string? title) =>
        CleanText.Line(heading.TextContent) is { Length: > 0 } text
        && title?.StartsWith(text, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The outermost element around a heading that holds none of the others.</summary>
    private static IElement Alone(IElement heading, List<IElement> headings)
    {
        var scope = heading;
        while (scope.ParentElement is { } outer && headings.TrueForAll(other => other == heading || !outer.Contains(other)))
        {
            scope = outer;
        }

        return scope;
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

    private static IElement Widen(IElement best, IElement scope, IReadOnlyList<PageBlock> blocks)
    {
        var holder = best;
        var (prose, other) = Measure(blocks, holder);
        for (var outer = best.ParentElement; outer is not null && holder != scope && outer is not IHtmlBodyElement && !IsWhole(holder); outer = outer.ParentElement)
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
