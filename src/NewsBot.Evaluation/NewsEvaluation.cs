using Microsoft.Extensions.AI;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Evaluation;

/// <summary><c>eval news</c>: does the program find the article, the passage and the sentences that answer?</summary>
public static class NewsEvaluation
{
    /// <summary>Asks every question over the articles.</summary>
    public static async Task<NewsReport> RunAsync(
        Func<string, EvaluationStore> open,
        IReadOnlyList<ArticleDraft> articles, IReadOnlyList<NewsQuestion> questions, IProgress<double>? progress,
        Action<string>? details,
        IEmbeddingGenerator<string, Embedding<float>>? model, CancellationToken cancellation)
    {
        await using var harness = await EvaluationHarness.LoadAsync(open, articles, EvidenceWeights.Bundled, cancellation);
        await harness.EmbedAsync(model, cancellation);
        await harness.WarmAsync(questions.Take(20).Select(Ask), cancellation);
        var judged = new List<Judged>();
        foreach (var question in questions)
        {
            var outcome = await harness.AskAsync(Ask(question), null, cancellation);
            judged.Add(Judge(question, outcome));
            details?.Invoke(Describe(judged[^1], outcome));
            progress?.Report(judged.Count / (double)questions.Count);
        }

        return Report(
            judged,
            judged.GroupBy(question => question.Question.Language ?? question.Language)
                .ToDictionary(group => group.Key, group => Report([.. group], null)));
    }

    internal static Question Ask(NewsQuestion question) =>
        new(question.Question, Article.DefaultCollection, question.Date, Locale: question.Language);

    /// <summary>Whether an article is the gold one; true where none is named.</summary>
    internal static bool IsGold(NewsQuestion question, Article article) =>
        IsGold(question, article.Title, article.Published);

    /// <inheritdoc cref="IsGold(NewsQuestion, Article)"/>
    internal static bool IsGold(NewsQuestion question, ArticleDraft draft) =>
        IsGold(question, draft.Title, draft.Published);

    /// <summary>Whether a text of an article holds a gold answer.</summary>
    internal static bool Answers(NewsQuestion question, Article article, string text) =>
        IsGold(question, article) && Holds(question, text);

    private static bool Answers(NewsQuestion question, Citation citation) =>
        IsGold(question, citation.Title, citation.Published) && Holds(question, citation.Quote);

    private static bool Holds(NewsQuestion question, string text) =>
        question.Answers!.Any(answer => text.Contains(answer, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether what is marked holds a gold answer or lies within one.</summary>
    private static bool IsMarkedRight(NewsQuestion question, Citation marked) =>
        IsGold(question, marked.Title, marked.Published) && IsAnswer(question, marked.HighlightText!);

    /// <summary>Whether a stretch of the gold article holds a gold answer or lies within one.</summary>
    internal static bool IsAnswer(NewsQuestion question, string text) =>
        Holds(question, text)
        || question.Answers!.Any(answer => answer.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsGold(NewsQuestion question, string title, DateOnly? published) =>
        question.Title is not { Length: > 0 } gold
        || (title == gold
            && (question.Published is not { Length: > 0 } day
                || day.StartsWith("0001", StringComparison.Ordinal)
                || $"{published:yyyy-MM-dd}" == day));

    private static Judged Judge(NewsQuestion question, Outcome outcome)
    {
        var answerable = question.Answers is { Count: > 0 };
        return new Judged(
            question,
            outcome.Evidence.Question.Language,
            answerable,
            answerable && question.Title is { Length: > 0 }
                ? 1 + outcome.Articles.Select(candidate => candidate.Stored.Article).ToList()
                    .FindIndex(article => IsGold(question, article))
                : 0,
            answerable
                ? 1 + outcome.Passages.ToList().FindIndex(
                    passage => Answers(question, passage.Article, passage.Passage.Span.In(passage.Article.Text)))
                : 0,
            answerable
                ? 1 + outcome.Shown.ToList().FindIndex(citation => Answers(question, citation))
                : 0,
            answerable && outcome.Given is { } given && given.Citations.Any(citation => Answers(question, citation)),
            outcome.Asserted,
            outcome.FirstMarked is not null,
            answerable && outcome.FirstMarked is { } marked && IsMarkedRight(question, marked),
            outcome.Elapsed);
    }

    private static NewsReport Report(List<Judged> judged, Dictionary<string, NewsReport>? byLanguage)
    {
        var answerable = judged.Where(question => question.Answerable).ToList();
        var unanswerable = judged.Where(question => !question.Answerable).ToList();
        return new NewsReport(
            judged.Count,
            Statistics.Within([.. answerable.Where(question => question.Question.Title is { Length: > 0 }).Select(question => question.ArticleRank)], 1, 5),
            Statistics.Within([.. answerable.Select(question => question.PassageRank)], 1, 5),
            Statistics.Of(answerable.Select(question => question.SentenceRank == 1)),
            Statistics.Of(answerable.Select(question => question.SentenceRank > 0)),
            new AbstainReport(
                Statistics.Of(answerable.Select(question => question.Asserted)),
                Statistics.Of(unanswerable.Select(question => !question.Asserted))),
            new AssertedReport(
                Statistics.Of(answerable.Select(question => question.Asserted)),
                Statistics.Of(answerable.Where(question => question.Asserted).Select(question => question.SentenceRank == 1)),
                Statistics.Of(unanswerable.Select(question => question.Asserted)),
                Statistics.Of(answerable.Select(question => question.IsShown))),
            new HighlightReport(
                Statistics.Of(judged.Where(question => question.Asserted).Select(question => question.Marked)),
                Statistics.Of(judged.Where(question => question.Marked).Select(question => question.MarkedRight))),
            byLanguage,
            Statistics.Percentile(judged.Select(question => question.Elapsed), 0.5),
            Statistics.Percentile(judged.Select(question => question.Elapsed), 0.95));
    }

    private static string Describe(Judged judged, Outcome outcome) =>
        string.Join(
            '\t',
            judged.Question.Id,
            $"article {judged.ArticleRank}",
            $"passage {judged.PassageRank}",
            $"sentence {judged.SentenceRank}",
            $"{outcome.Evidence.Certainty:0.00} {outcome.Evidence.Verdict}",
            outcome.Evidence.Question.Type,
            judged.Question.Question,
            string.Join(" | ", judged.Question.Answers ?? []),
            outcome.FirstMarked?.HighlightText,
            string.Join(" || ", outcome.Shown.Select(citation => citation.Quote.ReplaceLineEndings(" "))));

    private sealed record Judged(
        NewsQuestion Question, string Language, bool Answerable, int ArticleRank, int PassageRank, int SentenceRank,
        bool IsShown, bool Asserted, bool Marked, bool MarkedRight, TimeSpan Elapsed);
}
