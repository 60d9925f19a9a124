using AngleSharp.Dom;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>A stretch of a page's text without a block boundary in it.</summary>
/// <param name="Element">The block element that holds it directly.</param>
/// <param name="Text">Clean, on one line, not empty.</param>
/// <param name="LinkLength">How many characters of the text, before cleaning, lie within links.</param>
internal sealed record PageBlock(IElement Element, string Text, int LinkLength)
{
    /// <summary>Share of the text that lies within links, from 0 to about 1.</summary>
    public double LinkDensity => (double)LinkLength / Text.Length;

    /// <summary>Whether the block lies below an element, or is its own text.</summary>
    public bool IsWithin(IElement holder)
    {
        for (IElement? at = Element; at is not null; at = at.ParentElement)
        {
            if (at == holder)
            {
                return true;
            }
        }

        return false;
    }
}
