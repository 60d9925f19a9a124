using AngleSharp.Html.Dom;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>Finds the article's text on a page: the element that holds it, then what in that element is text.</summary>
internal static class PageText
{
    private const int ShortestArticle = 200;
    private const int ShortestParagraph = 80;
    private const int ShortestRest = 30;
    private const int MaxCredits = 4;
    private const double DensestText = 0.5;

    /// <summary>The article's paragraphs in order, without its title; empty where the page has no text.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument document, string? title)
    {
        if (document.Body is not { } body)
        {
            return [];
        }

        var prose = new ProseWeights(body);
        var text = Of(body, PageBlocks.Of(body, prose), title);
        return Length(text) >= ShortestArticle
            ? text
            : Of(body, PageBlocks.Of(body, prose: null), title) is var all && Length(all) > Length(text) ? all : text;
    }

    private static int Length(List<string> text) => text.Sum(paragraph => paragraph.Length);

    private static List<string> Of(IHtmlElement body, IReadOnlyList<PageBlock> blocks, string? title)
    {
        var holder = ArticleElement.Find(body, blocks, title);
        var within = blocks.Where(block => block.IsWithin(holder)).ToList();
        var text = WithoutOthers(within)
            .Select(block => block.Text)
            .Where(line => !string.Equals(line, title, StringComparison.OrdinalIgnoreCase)
                && !BoilerplateLines.IsStock(line) && !BoilerplateLines.IsCaption(line))
            .ToList();
        TakeOpening(text);
        TakeCredits(text);
        return text;
    }

    /// <summary>Leaves out links, and lists of other articles from their heading to the next paragraph.</summary>
    private static IEnumerable<PageBlock> WithoutOthers(List<PageBlock> blocks)
    {
        var amongOthers = false;
        foreach (var block in blocks)
        {
            amongOthers = BoilerplateLines.HeadsOthers(block.Text)
                || (amongOthers && !IsParagraph(block));
            if (!amongOthers && IsText(block))
            {
                yield return block;
            }
        }
    }

    /// <summary>Few links, or a sentence that goes on after its link.</summary>
    private static bool IsText(PageBlock block) =>
        block.LinkDensity < DensestText
        || (block.Text.Length - block.LinkLength >= ShortestRest && EndsLikeSentence(block.Text));

    /// <summary>Headlines of others are short, and rarely end like a sentence.</summary>
    private static bool IsParagraph(PageBlock block) =>
        block.LinkDensity < DensestText
        && block.Text.Length >= ShortestParagraph
        && (block.Text.Length >= 2 * ShortestParagraph || EndsLikeSentence(block.Text));

    private static bool EndsLikeSentence(string text) => text[^1] is '.' or '!' or '?' or '…' or '”' or '“' or '"';

    private static void TakeOpening(List<string> text)
    {
        for (var i = 0; i < text.Count && text[i].Length < ShortestParagraph;)
        {
            if (BoilerplateLines.IsOpening(text[i]))
            {
                text.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }
    }

    private static void TakeCredits(List<string> text)
    {
        for (var i = text.Count - 1; i >= Math.Max(1, text.Count - MaxCredits); i--)
        {
            if (BoilerplateLines.IsCredit(text[i]))
            {
                text.RemoveAt(i);
            }
        }
    }
}
