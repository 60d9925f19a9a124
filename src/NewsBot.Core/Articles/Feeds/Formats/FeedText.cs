using AngleSharp.Html.Parser;
using NewsBot.Core.Articles.Reading.Html;
using NewsBot.Core.Articles.Reading.Text;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>Reads the markup that feeds put into their fields.</summary>
internal static class FeedText
{
    private const int DeepestMarkup = 256;

    /// <summary>Paragraphs of a piece of markup, or of plain text; empty where there is no text.</summary>
    public static IReadOnlyList<string> Paragraphs(string? markup)
    {
        if (string.IsNullOrWhiteSpace(markup))
        {
            return [];
        }

        if (!markup.Contains('<', StringComparison.Ordinal) || HtmlDepth.Exceeds(markup, DeepestMarkup))
        {
            return NewsBot.Core.Articles.Reading.Text.Paragraphs.Of(CleanText.Lines(MetaElements.Clean(markup) is null ? "" : System.Net.WebUtility.HtmlDecode(markup)).Split('\n'));
        }

        using var document = new HtmlParser().ParseDocument($"<body>{markup}");
        return document.Body is null
            ? []
            : [.. PageBlocks.Of(document.Body, new ProseWeights(document.Body)).Select(block => block.Text).Where(line => !BoilerplateLines.IsStock(line))];
    }

    /// <summary>One line of plain text; null where nothing is left.</summary>
    public static string? Line(string? markup) =>
        Paragraphs(markup) is { Count: > 0 } lines ? string.Join(' ', lines) : null;
}
