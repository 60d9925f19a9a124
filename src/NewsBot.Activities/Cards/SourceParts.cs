using System.Text.Json.Nodes;
using NewsBot.Core.Questions;
using NewsBot.Language;

namespace NewsBot.Activities.Cards;

/// <summary>Sources and articles as parts of cards.</summary>
internal static class SourceParts
{
    // Longer titles are hostile or a mistake; the source is still told by its publisher and date.
    private const int MaxTitle = 200;
    private const int MinTitle = 60;

    public static string QuoteId(Citation citation) => $"quote{citation.Number}";

    /// <summary>A source with its quote, whose likely answer stands out.</summary>
    /// <param name="quoteLength">Characters of the quote that are shown.</param>
    /// <param name="visible">Whether the quote is seen from the start.</param>
    public static JsonObject Source(Citation citation, string language, int quoteLength, bool visible)
    {
        var from = citation.Language == language || citation.Language == Languages.Unknown
            ? null
            : AnswerText.LanguageName(citation.Language, language);
        return CardParts.Box(
        [
            Heading($"[{citation.Number}] ", citation.Title, citation.Url, quoteLength),
            .. Details(citation.Publisher, citation.Published, from, language, quoteLength),
            .. AnswerText.Note(citation, language) is { } note
                ? [CardParts.Paragraph(CardParts.Subtle(CardParts.Shorten(note, MaxTitle))).With("spacing", "None")]
                : Array.Empty<JsonObject>(),
            CardParts.Paragraph(Quote(citation, quoteLength))
                .With("id", QuoteId(citation)).With("isVisible", visible).With("spacing", "Small"),
            .. AnswerText.Gloss(citation, language) is { } gloss
                ? [CardParts.Paragraph(CardParts.Subtle(CardParts.Shorten(gloss, quoteLength))).With("spacing", "None")]
                : Array.Empty<JsonObject>(),
        ]);
    }

    /// <param name="length">Where quotes are short for want of room, titles are too.</param>
    public static JsonObject Heading(string number, string title, string? url, int length = MaxTitle) => CardParts.Paragraph(
        CardParts.Bold(number),
        CardParts.Link(CardParts.Bold(CardParts.Shorten(title, Math.Clamp(length, MinTitle, MaxTitle))), url));

    /// <summary>Publisher, day and language in one small line; nothing where none is known.</summary>
    public static IEnumerable<JsonObject> Details(
        string? publisher, DateOnly? published, string? from, string language, int length = MaxTitle)
    {
        publisher = publisher is null ? null : CardParts.Shorten(publisher, Math.Clamp(length, MinTitle, MaxTitle));
        string?[] known = [publisher, AnswerText.Day(published, language), from];
        var line = string.Join(" · ", known.Where(part => !string.IsNullOrEmpty(part)));
        return line.Length == 0 ? [] : [CardParts.Paragraph(CardParts.Subtle(line)).With("spacing", "None")];
    }

    private static IEnumerable<JsonObject> Quote(Citation citation, int length)
    {
        var quote = citation.Quote;
        var subject = AnswerText.Subject(citation);
        if (quote.Length > length)
        {
            // The beginning may not hold the answer; the likely answer with what stands around it is shown instead.
            return [CardParts.Run($"{subject}“{QuoteText.Around(citation, length)}”")];
        }

        return citation.Highlight is { } span
            ? [
                CardParts.Run(subject + "“" + quote[..(span.Start - citation.Span.Start)]),
                CardParts.Bold(quote[(span.Start - citation.Span.Start)..(span.End - citation.Span.Start)]).With("highlight", true),
                CardParts.Run(quote[(span.End - citation.Span.Start)..] + "”"),
            ]
            : [CardParts.Run($"{subject}“{quote}”")];
    }
}
