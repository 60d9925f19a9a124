using System.Diagnostics;
using NewsBot.Core.Articles;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Questions;

/// <summary>
/// The parts of an answer as plain text, in the answer's language; for every platform and the terminal.
/// </summary>
public static class AnswerText
{
    /// <summary>The whole answer: sentences with their numbers and the sources, or the refusal.</summary>
    public static string Compose(Answer answer, Question question) => answer switch
    {
        Answer.Found found => Paragraphs(
            Sentences(found), Glosses(found), found.Notice?.In(found.Language), Sources(found.Citations, found.Language)),
        Answer.Related related => Paragraphs(
            NotStated(related), Quotes(related), Glosses(related), Sources(related.Citations, related.Language)),
        Answer.NotFound notFound => Paragraphs(
            Refusal(notFound, question), Nearest(notFound), HowToAdd(notFound.Language)),
        Answer.Overview overview => Paragraphs(
            [Heading(overview), .. overview.Sections.Select(section => Section(section, overview))]),
        Answer.SmallTalk talk => Paragraphs(Said(talk), Examples(talk)),
        Answer.Unavailable unavailable => Unavailable(unavailable),
        _ => throw new UnreachableException(),
    };

    /// <summary>The answer's sentences, each with the numbers of its citations: "… [1][2]".</summary>
    public static string Sentences(Answer.Found answer) => string.Join(
        ' ',
        answer.Sentences.Select(
            s => $"{Subject(s, answer)}{s.Text} {string.Concat(s.Citations.Select(n => $"[{n}]"))}"));

    /// <summary>
    /// Who is meant by a quote's "he" or "the company", as it stands before the quote: "[Foxconn] "; empty where the
    /// quote says it.
    /// </summary>
    public static string Subject(Citation citation) => citation.Subject is { } subject ? $"[{subject}] " : "";

    /// <summary>The same of a sentence that is the quote of one of its citations; empty for others.</summary>
    public static string Subject(AnswerSentence sentence, Answer.Found answer) =>
        answer.Citations.FirstOrDefault(
            citation => sentence.Citations.Contains(citation.Number) && citation.Quote == sentence.Text) is { } quoted
            ? Subject(quoted)
            : "";

    /// <summary>A quote in the asker's language, called a translation by a model; null where there is none.</summary>
    public static string? Gloss(Citation citation, string language) =>
        citation.Gloss is { } gloss ? new Phrase("Questions.Gloss", gloss).In(language) : null;

    /// <summary>The line above closest passages: no sentence states what was asked.</summary>
    public static string NotStated(Answer.Related answer) => new Phrase("Questions.NotStated").In(answer.Language);

    /// <summary>Closest passages, a line each, with their numbers.</summary>
    public static string Quotes(Answer.Related answer) =>
        string.Join('\n', answer.Citations.Select(citation => $"• {Subject(citation)}{citation.Quote} [{citation.Number}]"));

    /// <summary>A line for each cited article: numbers, title, publisher, day, language and address.</summary>
    public static string Sources(IReadOnlyList<Citation> citations, string language) => string.Join('\n',
    [
        new Phrase("Chat.Sources").In(language),
        .. citations.GroupBy(c => Source(c, language)).Select(
            source => $"{string.Concat(source.Select(c => $"[{c.Number}]"))} {source.Key}"),
    ]);

    /// <summary>One citation without its number.</summary>
    public static string Source(Citation citation, string language)
    {
        var heading = Heading(citation.Title, citation.Publisher, citation.Published, language);
        var from = citation.Language == language || citation.Language == Languages.Unknown
            ? ""
            : $" ({LanguageName(citation.Language, language)})";
        var note = Note(citation, language) is { } known ? $" · {known}" : "";
        return citation.Url is { } url ? $"{heading}{from}{note} – {url}" : heading + from + note;
    }

    /// <summary>
    /// Who else has the report, and what became of the source since; null where there is nothing to say.
    /// </summary>
    public static string? Note(Citation citation, string language)
    {
        var notes = new[]
        {
            citation.Story is { } story ? new Phrase("Chat.Story", story.Outlets, story.Origin) : null,
            citation.State == SourceState.Current ? null : new Phrase($"Chat.Source{citation.State}"),
        };
        var note = string.Join(" · ", notes.OfType<Phrase>().Select(phrase => phrase.In(language)));
        return note.Length == 0 ? null : note;
    }

    /// <summary>Title, publisher and day in one line.</summary>
    public static string Heading(string title, string? publisher, DateOnly? published, string language) =>
        string.Join(" · ", new[] { title, publisher, Day(published, language) }.Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>What an overview shows, with its counts, days and page.</summary>
    public static string Heading(Answer.Overview overview)
    {
        var heading = overview.Heading.In(overview.Language);
        return overview is { Page: 1 } ? heading : $"{heading} · {PageNumber(overview)}";
    }

    /// <summary>What is said of a section that nothing was found for.</summary>
    public static string NothingOnSide(string language) => new Phrase("Overviews.NothingOnSide").In(language);

    /// <summary>The reply to small talk.</summary>
    public static string Said(Answer.SmallTalk talk) => new Phrase($"Overviews.SmallTalk{talk.Kind}").In(talk.Language);

    /// <summary>The questions that are offered with it, in one line; empty for none.</summary>
    public static string Examples(Answer.SmallTalk talk) => talk.Examples.Count == 0
        ? ""
        : new Phrase("Overviews.Examples", string.Join(" · ", talk.Examples)).In(talk.Language);

    /// <summary>From one day to another; either may be open.</summary>
    public static Phrase Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => new Phrase("Overviews.Day", first),
        ({ } first, { } last) => new Phrase("Overviews.Days", first, last),
        ({ } first, null) => new Phrase("Overviews.Since", first),
        (null, { } last) => new Phrase("Overviews.Until", last),
        _ => new Phrase("Overviews.Undated"),
    };

    /// <summary>Why there is no answer and what was searched, in one or two sentences.</summary>
    public static string Refusal(Answer.NotFound answer, Question question)
    {
        if (answer.Empty is { } empty)
        {
            return NoArticleDated(empty, answer.Language);
        }

        var reason = new Phrase($"Questions.Refusal{answer.Reason}").In(answer.Language);
        if (answer.Reason == RefusalReason.NoSearchWords || answer.Searched is not { } searched)
        {
            return reason;
        }

        var covered = answer.Reason == RefusalReason.NothingToSearch
            ? ""
            : Searched(searched, answer.Language, "Questions.Searched");
        return string.Join(' ', new[] { reason, covered, Limits(question, answer.Language) }
            .Where(part => part.Length > 0));
    }

    /// <summary>How many articles, and of which period.</summary>
    /// <param name="key">
    /// The wording for a dated collection; the entries KeyOne, KeyNone and KeyUndated stand beside it.
    /// </param>
    public static string Searched(Coverage searched, string language, string key) => searched switch
    {
        { Articles: 0 } => new Phrase($"{key}None").In(language),
        { From: { } from, To: { } to } => new Phrase(
            searched.Articles == 1 ? $"{key}One" : key, searched.Articles, Day(from, language), Day(to, language))
            .In(language),
        _ => new Phrase($"{key}Undated", searched.Articles).In(language),
    };

    /// <summary>The nearest articles, or nothing.</summary>
    public static string Nearest(Answer.NotFound answer) => answer.Nearest.Count == 0
        ? ""
        : string.Join('\n',
        [
            new Phrase("Questions.Nearest").In(answer.Language),
            .. answer.Nearest.Select(a => $"• {Heading(a.Title, a.Publisher, a.Published, answer.Language)}"
                + (a.Url is { } url ? $" – {url}" : "")),
        ]);

    /// <summary>How an article that is missing can be added.</summary>
    public static string HowToAdd(string language) => new Phrase("Chat.HowToAdd").In(language);

    /// <summary>What happened, with the reference for who runs the bot.</summary>
    public static string Unavailable(Answer.Unavailable answer) =>
        new Phrase("Chat.Unavailable", answer.Reason.In(answer.Language), answer.Reference).In(answer.Language);

    /// <summary>A day as it is written in the language; empty for none.</summary>
    public static string Day(DateOnly? day, string language) => day is { } known
        ? known.ToString(new Phrase("Chat.DayFormat").In(language), Phrasebook.Culture(language))
        : "";

    /// <summary>
    /// The name of a language in a language, such as "German"; its code where there is no name for it.
    /// </summary>
    public static string LanguageName(string code, string language) => code switch
    {
        "de" or "en" or "fr" or "es" or "it" or "nl" or "pl" or "pt" or "ru" or "tr" =>
            new Phrase($"Chat.Language_{code}").In(language),
        _ => code,
    };

    private static string PageNumber(Answer.Overview overview) =>
        new Phrase("Overviews.PageNumber", overview.Page).In(overview.Language);

    private static string Section(OverviewSection section, Answer.Overview overview) => string.Join('\n',
    [
        .. section.Title is { } title ? [title] : Array.Empty<string>(),
        .. section.Citations.Count == 0
            ? [NothingOnSide(overview.Language)]
            : section.Citations.Select(number => Line(overview.Citations[number - 1], overview.Language)),
    ]);

    private static string Line(Citation citation, string language) =>
        $"• {Subject(citation)}{citation.Quote} [{citation.Number}]\n  "
        + (Gloss(citation, language) is { } gloss ? $"{gloss}\n  " : "")
        + Source(citation, language);

    /// <summary>The translations, a line each with the number of the quote.</summary>
    private static string Glosses(Answer.Quoting answer) => string.Join('\n', answer.Citations
        .Where(citation => citation.Gloss is not null)
        .Select(citation => $"[{citation.Number}] {Gloss(citation, answer.Language)}"));

    private static string NoArticleDated(EmptyPeriod empty, string language)
    {
        var none = new Phrase("Questions.NoArticleDated", Days(empty.From, empty.To)).In(language);
        string[] nearest =
        [
            .. new[] { empty.Before, empty.After }.Where(day => day is not null).Select(day => Day(day, language)),
        ];
        if (nearest.Length == 0)
        {
            return none;
        }

        var key = nearest.Length == 1 ? "Questions.NearestDay" : "Questions.NearestDays";
        return $"{none} {new Phrase(key, string.Join(" · ", nearest)).In(language)}";
    }

    private static string Limits(Question question, string language)
    {
        var limits = new List<string>();
        if (question.Since is { } since)
        {
            limits.Add(new Phrase("Chat.LimitSince", Day(since, language)).In(language));
        }

        if (question.Until is { } until)
        {
            limits.Add(new Phrase("Chat.LimitUntil", Day(until, language)).In(language));
        }

        if (question.Source is { } source)
        {
            limits.Add(new Phrase("Chat.LimitSource", source).In(language));
        }

        return limits.Count == 0 ? "" : new Phrase("Chat.Limits", string.Join(", ", limits)).In(language);
    }

    private static string Paragraphs(params IEnumerable<string?> parts) =>
        string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
}
