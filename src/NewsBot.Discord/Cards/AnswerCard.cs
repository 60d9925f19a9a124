using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Discord.Cards;

/// <summary>
/// An answer as a card: its sentences, the numbered sources with their quotes, and what was searched.
/// </summary>
internal static class AnswerCard
{
    public static Card Of(Reply.Answered reply) => reply.Answer switch
    {
        Answer.Found found => new Card(reply.Question.Text, Found(found, reply.SharedBy), Card.Answer, Footer(found)),
        Answer.Related related => new Card(
            reply.Question.Text, Related(related, reply.SharedBy), Card.Close, Footer(related)),
        Answer.NotFound notFound => new Card(
            reply.Question.Text, NotFound(notFound, reply.Question, reply.SharedBy), Card.NoAnswer),
        Answer.Overview overview => new Card(
            reply.Question.Text,
            Overview(overview, reply.SharedBy),
            Card.Neutral,
            overview.Searched is { } searched
                ? AnswerText.Searched(searched, overview.Language, "Questions.Searched")
                : null),
        Answer.SmallTalk talk => new Card(
            null, DiscordMarkdown.Escape(AnswerText.Compose(talk, reply.Question)), Card.Neutral),
        Answer.Unavailable unavailable => new Card(
            null, DiscordMarkdown.Escape(AnswerText.Unavailable(unavailable)), Card.Trouble),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Sources with what each of them says.</summary>
    public static string Quotes(IReadOnlyList<Citation> citations, string language) => string.Join(
        "\n\n", citations.Select(citation => $"{Source(citation, language)}\n{DiscordMarkdown.Quote(Marked(citation))}{Gloss(citation, language)}"));

    private static string Found(Answer.Found found, string? sharedBy) => Paragraphs(
        Shared(sharedBy, found.Language),
        string.Join("\n\n", found.Sentences.Select(sentence => Sentence(sentence, found))),
        found.Notice is { } notice ? DiscordMarkdown.Escape(notice.In(found.Language)) : "",
        $"**{new Phrase("Chat.Sources").In(found.Language)}**\n"
            + string.Join(found.Citations.All(c => IsSaid(c, found)) ? "\n" : "\n\n", found.Citations.Select(c => SourceWithQuote(c, found))));

    private static string Related(Answer.Related related, string? sharedBy) => Paragraphs(
        Shared(sharedBy, related.Language),
        $"🔎 **{DiscordMarkdown.Escape(AnswerText.NotStated(related))}**",
        Quotes(related.Citations, related.Language));

    private static string NotFound(Answer.NotFound answer, Question question, string? sharedBy) => Paragraphs(
        Shared(sharedBy, answer.Language),
        DiscordMarkdown.Escape(AnswerText.Refusal(answer, question)),
        answer.Nearest.Count == 0 ? "" : $"**{new Phrase("Questions.Nearest").In(answer.Language)}**\n" + string.Join(
            '\n', answer.Nearest.Select((article, i) => $"{i + 1}\\. {DiscordMarkdown.Link(article.Title, article.Url)}"
                + Origin(article.Publisher, article.Published, answer.Language))),
        new Phrase("Discord.HowToAdd").In(answer.Language));

    private static string Overview(Answer.Overview overview, string? sharedBy) => Paragraphs(
    [
        Shared(sharedBy, overview.Language),
        $"**{DiscordMarkdown.Escape(DiscordMarkdown.OneLine(AnswerText.Heading(overview)))}**",
        .. overview.Sections.Select(section => Section(section, overview)),
    ]);

    private static string Section(OverviewSection section, Answer.Overview overview) => Paragraphs(
    [
        section.Title is { } title ? $"__{DiscordMarkdown.Escape(DiscordMarkdown.OneLine(title))}__" : "",
        section.Citations.Count == 0
            ? DiscordMarkdown.Escape(AnswerText.NothingOnSide(overview.Language))
            : Quotes([.. section.Citations.Select(number => overview.Citations[number - 1])], overview.Language),
    ]);

    private static string Sentence(AnswerSentence sentence, Answer.Found found)
    {
        var quoted = found.Citations.FirstOrDefault(
            citation => sentence.Citations.Contains(citation.Number) && citation.Quote == sentence.Text);
        var numbers = string.Concat(sentence.Citations.Select(number => $"\\[{number}\\]"));
        return quoted is null
            ? $"{DiscordMarkdown.Escape(sentence.Text)} {numbers}"
            : DiscordMarkdown.Quote($"{Marked(quoted)} {numbers}") + Gloss(quoted, found.Language);
    }

    // An extractive answer is made of its quotes; they need not stand there twice.
    private static string SourceWithQuote(Citation citation, Answer.Found found) =>
        IsSaid(citation, found)
            ? Source(citation, found.Language)
            : $"{Source(citation, found.Language)}\n{DiscordMarkdown.Quote(Marked(citation))}";

    private static bool IsSaid(Citation citation, Answer.Found found) =>
        found.Sentences.Any(sentence => sentence.Text == citation.Quote);

    private static string Source(Citation citation, string language)
    {
        var from = citation.Language == language || citation.Language == Languages.Unknown
            ? ""
            : " · " + DiscordMarkdown.Escape(AnswerText.LanguageName(citation.Language, language));
        return $"\\[{citation.Number}\\] {DiscordMarkdown.Link(citation.Title, citation.Url)}"
            + Origin(citation.Publisher, citation.Published, language) + from
            + (AnswerText.Note(citation, language) is { } note ? " · " + DiscordMarkdown.Escape(DiscordMarkdown.OneLine(note)) : "");
    }

    private static string Origin(string? publisher, DateOnly? published, string language) => string.Concat(
        new[] { DiscordMarkdown.OneLine(publisher ?? ""), AnswerText.Day(published, language) }
            .Where(part => part.Length > 0).Select(part => " · " + DiscordMarkdown.Escape(part)));

    // A translation is no quote: it stands below, in small print.
    private static string Gloss(Citation citation, string language) =>
        AnswerText.Gloss(citation, language) is { } gloss
            ? "\n-# " + DiscordMarkdown.Escape(DiscordMarkdown.OneLine(gloss))
            : "";

    // Who is meant stands before the quote; the likely answer within it is set in bold.
    private static string Marked(Citation citation) =>
        DiscordMarkdown.Escape(AnswerText.Subject(citation)) + Bold(citation);

    private static string Bold(Citation citation)
    {
        if (citation.Highlight is not { Length: > 0 } mark || !citation.Span.Contains(mark))
        {
            return DiscordMarkdown.Escape(citation.Quote);
        }

        var (from, to) = (mark.Start - citation.Span.Start, mark.End - citation.Span.Start);
        var bold = citation.Quote[from..to];
        return bold.Contains('\n', StringComparison.Ordinal) || bold != bold.Trim()
            ? DiscordMarkdown.Escape(citation.Quote)
            : $"{DiscordMarkdown.Escape(citation.Quote[..from])}**{DiscordMarkdown.Escape(bold)}**{DiscordMarkdown.Escape(citation.Quote[to..])}";
    }

    private static string? Footer(Answer answer) =>
        answer.Searched is { } searched ? AnswerText.Searched(searched, answer.Language, "Questions.Searched") : null;

    private static string Shared(string? by, string language) =>
        by is null ? "" : new Phrase("Discord.SharedBy", $"<@{by}>").In(language);

    private static string Paragraphs(params IEnumerable<string> parts) =>
        string.Join("\n\n", parts.Where(part => part.Length > 0));
}
