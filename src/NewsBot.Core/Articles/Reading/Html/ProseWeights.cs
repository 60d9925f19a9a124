using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>How much running text lies below each element, so that names alone never hide an article.</summary>
internal sealed class ProseWeights
{
    private const int ShortestRun = 40;
    private const int ShortestPage = 250;

    private readonly Dictionary<IElement, int> _weights = [];

    public ProseWeights(IHtmlElement body) => Total = Weigh(body);

    /// <summary>Characters of running text on the page.</summary>
    public int Total { get; }

    /// <summary>Characters of running text below an element.</summary>
    public int Of(IElement element) => _weights.GetValueOrDefault(element);

    /// <summary>
    /// Whether so much of the page's text lies below the element that it must be what the page is about.
    /// </summary>
    public bool IsMain(IElement element) => Total > 0 && Of(element) * 10 >= Total * 4;

    /// <summary>Whether the page has next to no text but this element's.</summary>
    public bool IsAll(IElement element) => Total - Of(element) < ShortestPage;

    private int Weigh(IElement element)
    {
        var weight = 0;
        foreach (var child in element.ChildNodes)
        {
            weight += child switch
            {
                IText text => Run(text.Data),
                IElement { LocalName: "script" or "style" or "noscript" or "template" or "a" or "svg" or "footer" } => 0,
                IElement inner => Weigh(inner),
                _ => 0,
            };
        }

        if (weight > 0)
        {
            _weights[element] = weight;
        }

        return weight;
    }

    private static int Run(string text) => text.AsSpan().Trim().Length is var length and >= ShortestRun ? length : 0;
}
