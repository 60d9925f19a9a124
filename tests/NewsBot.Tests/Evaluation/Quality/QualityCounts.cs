using NewsBot.Core.Questions;

namespace NewsBot.Tests.Evaluation.Quality;

/// <summary>How many questions of a group were dealt with well; each figure counts questions.</summary>
/// <param name="ArticleFirst">The first source, or the nearest article of a refusal, is one that answers.</param>
/// <param name="SentenceFirst">The first source is a sentence that answers.</param>
/// <param name="Shown">One of the sources is.</param>
/// <param name="Kept">An answer was given to what can be answered.</param>
/// <param name="Refused">None was given to what cannot: refused, or only close passages shown.</param>
internal sealed record QualityCounts(int ArticleFirst, int SentenceFirst, int Shown, int Kept, int Refused)
{
    public static QualityCounts Of(IReadOnlyCollection<(BundledQuestion Question, Answer Answer)> asked) => new(
        asked.Count(pair => IsArticleFirst(pair.Question, pair.Answer)),
        asked.Count(pair => Sources(pair.Answer).Take(1).Any(source => IsSaid(pair.Question, source))),
        asked.Count(pair => Sources(pair.Answer).Any(source => IsSaid(pair.Question, source))),
        asked.Count(pair => pair.Question.IsAnswerable && pair.Answer is Answer.Found),
        asked.Count(pair => !pair.Question.IsAnswerable && pair.Answer is (Answer.NotFound or Answer.Related)));

    /// <summary>Whether every figure is at least that of the floor.</summary>
    public bool Holds(QualityCounts floor) =>
        ArticleFirst >= floor.ArticleFirst && SentenceFirst >= floor.SentenceFirst && Shown >= floor.Shown
        && Kept >= floor.Kept && Refused >= floor.Refused;

    public static bool IsGood(BundledQuestion question, Answer answer) => question.IsAnswerable
        ? Sources(answer).Any(source => IsSaid(question, source))
        : answer is Answer.NotFound or Answer.Related;

    private static IReadOnlyList<Citation> Sources(Answer answer) =>
        answer is Answer.Quoting quoting ? quoting.Citations : [];

    private static bool IsSaid(BundledQuestion question, Citation source) =>
        question.IsSaidBy(source.Title, source.Quote);

    private static bool IsArticleFirst(BundledQuestion question, Answer answer) => answer switch
    {
        Answer.Quoting quoting => question.IsFrom(quoting.Citations[0].Title),
        Answer.NotFound { Nearest: [var nearest, ..] } => question.IsFrom(nearest.Title),
        _ => false,
    };
}
