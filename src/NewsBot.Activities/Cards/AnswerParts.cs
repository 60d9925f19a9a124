using System.Text;
using System.Text.Json.Nodes;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Activities.Cards;

/// <summary>
/// An answer: its sentences as text, because only there Teams shows a citation when the pointer rests on its number,
/// and a card with the sources, their quotes and what can be done next.
/// </summary>
public static class AnswerParts
{
    /// <summary>
    /// The sentences with their numbers, as Markdown; the likely answer in bold where a sentence is a quote.
    /// </summary>
    public static string Text(Answer.Found answer, int sentenceLength)
    {
        var text = new StringBuilder();
        foreach (var sentence in answer.Sentences)
        {
            text.Append(text.Length > 0 ? " " : "").Append(Sentence(sentence, answer, sentenceLength)).Append(' ');
            text.AppendJoin("", sentence.Citations.Select(number => $"[{number}]"));
        }

        if (answer.Notice is { } notice)
        {
            text.Append("\n\n*").Append(MarkdownText.Escape(notice.In(answer.Language))).Append('*');
        }

        return text.ToString();
    }

    /// <summary>
    /// What is known of an answer so far, worded as the answer will be: Teams wants it to go on from there.
    /// </summary>
    public static string Draft(AnswerDraft draft) => draft.Sentences is { } sentences
        ? Text(new Answer.Found("", "", sentences, []), int.MaxValue)
        : MarkdownText.Escape(draft.Text);

    public static JsonObject Card(Reply.Answered reply, Answer.Found answer, int quoteLength)
    {
        var hidden = answer.Citations.Where(citation => IsSaid(citation, answer)).ToList();
        var sources = answer.Citations.Select(citation => SourceParts.Source(
            citation, answer.Language, quoteLength, visible: !hidden.Contains(citation)));
        return CardParts.Card(
            [CardParts.Paragraph(CardParts.Bold(new Phrase("Chat.Sources").In(answer.Language))), .. sources],
            [
                .. hidden.Count > 0 ? [Toggle(hidden, answer.Language)] : Array.Empty<JsonObject>(),
                .. CardParts.Buttons(
                    reply.Actions.Where(a => a.Kind is not (ActionKind.Helpful or ActionKind.Unhelpful)), answer.Language),
            ]);
    }

    /// <summary>The closest passages, under a line that says that none states what was asked.</summary>
    public static JsonObject RelatedCard(Reply.Answered reply, Answer.Related answer, int quoteLength) => CardParts.Card(
        [
            CardParts.Paragraph(CardParts.Bold("🔎 " + AnswerText.NotStated(answer))),
            .. answer.Citations.Select(c => SourceParts.Source(c, answer.Language, quoteLength, visible: true)),
        ],
        CardParts.Buttons(reply.Actions, answer.Language));

    public static JsonObject MoreCard(Reply.MoreSources reply, int quoteLength) => CardParts.Card(
        [
            CardParts.Paragraph(CardParts.Bold(new Phrase("Teams.MoreSources").In(reply.Language))),
            .. reply.Citations.Select(c => SourceParts.Source(c, reply.Language, quoteLength, visible: true)),
        ],
        []);

    private static string Sentence(AnswerSentence sentence, Answer.Found answer, int length)
    {
        var text = CardParts.Shorten(sentence.Text, length);
        var subject = MarkdownText.Escape(AnswerText.Subject(sentence, answer));
        var highlight = answer.Citations
            .Where(citation => sentence.Citations.Contains(citation.Number))
            .Select(citation => citation.HighlightText?.Trim())
            .FirstOrDefault(h => !string.IsNullOrEmpty(h) && text.Contains(h, StringComparison.Ordinal));
        if (highlight is null)
        {
            return subject + MarkdownText.Escape(text);
        }

        var at = text.IndexOf(highlight, StringComparison.Ordinal);
        return $"{subject}{MarkdownText.Escape(text[..at])}**{MarkdownText.Escape(highlight)}**{MarkdownText.Escape(text[(at + highlight.Length)..])}";
    }

    // A quote that the answer itself consists of need not be read twice; a button shows it with its highlight.
    private static bool IsSaid(Citation citation, Answer.Found answer) =>
        answer.Sentences.Any(sentence => sentence.Text.Trim() == citation.Quote.Trim());

    private static JsonObject Toggle(IEnumerable<Citation> hidden, string language) => new()
    {
        ["type"] = "Action.ToggleVisibility",
        ["title"] = new Phrase("Teams.ActionQuotes").In(language),
        ["targetElements"] = new JsonArray([.. hidden.Select(c => JsonValue.Create(SourceParts.QuoteId(c)))]),
    };
}
