using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Core.Questions;

/// <summary>
/// An answer in the JSON form that scripts and HTTP callers rely on. Field names and their presence are fixed:
/// answerer is there for <c>found</c>; the answer of <c>related</c> says that no sentence states it, its sentences are
/// the closest ones; reason and nearest are there for <c>not_found</c>, reference for <c>unavailable</c>, notice where there is one.
/// </summary>
public sealed record AnswerJson(
    string Status,
    string Language,
    string? Answerer,
    string Answer,
    IReadOnlyList<AnswerJson.Sentence> Sentences,
    IReadOnlyList<AnswerJson.Source> Citations,
    AnswerJson.Coverage? Searched,
    double ElapsedMs)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NearArticle>? Nearest { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Notice { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    /// <summary>How the lines of an overview stand; there for those alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OverviewLayout? Overview { get; init; }

    /// <summary>Questions that are offered; there for small talk alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Examples { get; init; }

    /// <summary>The contract's form of an answer to a question.</summary>
    public static AnswerJson From(Answer answer, Question question) => answer switch
    {
        NewsBot.Core.Questions.Answer.Found found => new(
            "found",
            found.Language,
            found.Answerer,
            string.Join(' ', found.Sentences.Select(s => s.Text)),
            [.. found.Sentences.Select(s => new Sentence(s.Text, s.Citations))],
            [.. found.Citations.Select(citation => Source.Of(citation, found.Language))],
            Coverage.Of(found.Searched),
            Milliseconds(found.Elapsed))
        {
            Notice = found.Notice?.In(found.Language),
        },
        NewsBot.Core.Questions.Answer.Related related => new(
            "related",
            related.Language,
            null,
            AnswerText.NotStated(related),
            [.. related.Citations.Select(citation => new Sentence(citation.Quote, [citation.Number]))],
            [.. related.Citations.Select(citation => Source.Of(citation, related.Language))],
            Coverage.Of(related.Searched),
            Milliseconds(related.Elapsed)),
        NewsBot.Core.Questions.Answer.NotFound notFound => new(
            "not_found",
            notFound.Language,
            null,
            AnswerText.Refusal(notFound, question),
            [],
            [],
            Coverage.Of(notFound.Searched),
            Milliseconds(notFound.Elapsed))
        {
            Reason = JsonNamingPolicy.SnakeCaseLower.ConvertName(notFound.Reason.ToString()),
            Nearest = [.. notFound.Nearest.Select(NearArticle.Of)],
        },
        NewsBot.Core.Questions.Answer.Overview overview => new(
            "found",
            overview.Language,
            NewsBot.Core.Questions.Answer.Overview.Answerer,
            string.Join('\n', overview.Citations.Select(c => c.Quote).Prepend(AnswerText.Heading(overview))),
            [.. overview.Citations.Select(c => new Sentence(c.Quote, [c.Number]))],
            [.. overview.Citations.Select(citation => Source.Of(citation, overview.Language))],
            Coverage.Of(overview.Searched),
            Milliseconds(overview.Elapsed))
        {
            Overview = OverviewLayout.Of(overview),
        },
        NewsBot.Core.Questions.Answer.SmallTalk talk => new(
            "not_found",
            talk.Language,
            null,
            AnswerText.Said(talk),
            [],
            [],
            Coverage.Of(talk.Searched),
            Milliseconds(talk.Elapsed))
        {
            Reason = "small_talk",
            Nearest = [],
            Examples = talk.Examples,
        },
        NewsBot.Core.Questions.Answer.Unavailable unavailable => new(
            "unavailable",
            unavailable.Language,
            null,
            unavailable.Reason.In(unavailable.Language),
            [],
            [],
            Coverage.Of(unavailable.Searched),
            Milliseconds(unavailable.Elapsed))
        {
            Reference = unavailable.Reference,
        },
        _ => throw new UnreachableException(),
    };

    /// <summary>This answer as one line of JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, AnswerJsonContext.Readable.AnswerJson);

    // Tenths are exact enough, and hundredths of a millisecond only make outputs differ.
    private static double Milliseconds(TimeSpan elapsed) => Math.Round(elapsed.TotalMilliseconds, 1);

    /// <summary>One sentence and the numbers of the citations that support it.</summary>
    public sealed record Sentence(string Text, IReadOnlyList<int> Citations);

    /// <summary>One citation; start and end are offsets of the quote in the article's text.</summary>
    public sealed record Source(
        int Number,
        string ArticleId,
        string Title,
        string? Publisher,
        DateOnly? Published,
        string? Url,
        string Language,
        string Quote,
        int Start,
        int End,
        string? Highlight)
    {
        /// <summary>Version of the article that is quoted, where it is not the first.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public int? Version { get; init; }

        /// <summary>Whether the quote is the headline; start and end are offsets of the title then.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Headline { get; init; }

        /// <summary>Who is meant by the quote's "he" or "the company", where it does not say it itself.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Subject { get; init; }

        /// <summary>The quote in the answer's language as a model translates it; there only where one did.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Gloss { get; init; }

        /// <summary>There where several outlets have the report in nearly the same words.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public CitedStory? Story { get; init; }

        /// <summary><c>changed</c> or <c>removed</c>, where that became of the source since it was quoted.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? State { get; init; }

        /// <summary>Story and state in words, for who shows the citation.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Note { get; init; }

        /// <summary>The contract's form of a citation; its note is worded in the language.</summary>
        public static Source Of(Citation citation, string language) => new(
            citation.Number,
            citation.ArticleId.ToString(CultureInfo.InvariantCulture),
            citation.Title,
            citation.Publisher,
            citation.Published,
            citation.Url,
            citation.Language,
            citation.Quote,
            citation.Span.Start,
            citation.Span.End,
            citation.HighlightText)
        {
            Headline = citation.IsHeadline,
            Subject = citation.Subject,
            Gloss = citation.Gloss,
            Version = citation.Version > 1 ? citation.Version : null,
            Story = citation.Story,
            State = citation.State == SourceState.Current
                ? null
                : JsonNamingPolicy.SnakeCaseLower.ConvertName(citation.State.ToString()),
            Note = AnswerText.Note(citation, language),
        };
    }

    /// <summary>What was searched.</summary>
    public sealed record Coverage(int Articles, DateOnly? From, DateOnly? To)
    {
        internal static Coverage? Of(NewsBot.Core.Articles.Coverage? searched) =>
            searched is null ? null : new(searched.Articles, searched.From, searched.To);
    }

    /// <summary>How the lines of an overview stand: sections, which may be side by side, and pages.</summary>
    public sealed record OverviewLayout(
        string Heading, bool SideBySide, int Page, bool HasMore, IReadOnlyList<OverviewPart> Sections)
    {
        internal static OverviewLayout Of(NewsBot.Core.Questions.Answer.Overview overview) => new(
            AnswerText.Heading(overview),
            overview.SideBySide,
            overview.Page,
            overview.HasMore,
            [.. overview.Sections.Select(section => new OverviewPart(
                section.Title,
                section.Citations,
                section.Citations.Count == 0 ? AnswerText.NothingOnSide(overview.Language) : null))]);
    }

    /// <summary>A section of an overview with the numbers of its lines; a note where it has none.</summary>
    public sealed record OverviewPart(string? Title, IReadOnlyList<int> Citations, string? Note);

    /// <summary>An article close to a question that is not answered.</summary>
    public sealed record NearArticle(
        string ArticleId, string Title, string? Publisher, DateOnly? Published, string? Url)
    {
        internal static NearArticle Of(NearestArticle article) => new(
            article.ArticleId.ToString(CultureInfo.InvariantCulture),
            article.Title,
            article.Publisher,
            article.Published,
            article.Url);
    }
}
