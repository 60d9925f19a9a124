using NewsBot.Core.Questions;

namespace NewsBot.Activities.Cards;

/// <summary>Shortens quotes so that what matters stays.</summary>
internal static class QuoteText
{
    /// <summary>At most so many characters of a quote, with its likely answer among them.</summary>
    public static string Around(Citation citation, int length)
    {
        var quote = citation.Quote;
        if (quote.Length <= length || citation.Highlight is not { } span)
        {
            return CardParts.Shorten(quote, length);
        }

        var answer = span.Start - citation.Span.Start;
        if (span.End - citation.Span.Start <= length - 1)
        {
            return CardParts.Shorten(quote, length);
        }

        var from = Math.Min(Math.Max(0, answer - length / 4), quote.Length - length + 1);
        var word = quote.IndexOf(' ', from, Math.Max(0, Math.Min(answer, quote.Length) - from));
        return "…" + CardParts.Shorten(quote[(word < 0 ? Safe(quote, from) : word + 1)..], length - 1);
    }

    private static int Safe(string text, int at) => at > 0 && char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
