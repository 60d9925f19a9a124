using System.Text.Json.Serialization;

namespace NewsBot.Evaluation;

/// <summary>Measures of <c>eval news</c>; shares from 0 to 1, times in milliseconds.</summary>
public sealed record NewsReport(
    int Questions,
    IReadOnlyDictionary<string, double> ArticleHit,
    IReadOnlyDictionary<string, double> PassageHit,
    double SentenceHit,
    double AnswerHit,
    AbstainReport Abstain,
    AssertedReport Asserted,
    HighlightReport Highlight,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyDictionary<string, NewsReport>? ByLanguage,
    double P50Ms,
    double P95Ms);

/// <summary>How the gate decides; shares from 0 to 1. What is only close is no answer.</summary>
/// <param name="AnswerableKept">Answerable questions that are answered.</param>
/// <param name="UnanswerableRefused">Unanswerable questions that are not answered.</param>
public sealed record AbstainReport(double AnswerableKept, double UnanswerableRefused);

/// <summary>What is said outright, and what is shown; shares from 0 to 1.</summary>
/// <param name="Answerable">Answerable questions that are answered.</param>
/// <param name="Right">Of these, those whose first sentence answers.</param>
/// <param name="Unanswerable">Unanswerable questions that are answered as if they were.</param>
/// <param name="Shown">
/// Answerable questions whose answer stands in what is shown, as an answer or as what is close.
/// </param>
public sealed record AssertedReport(double Answerable, double Right, double Unanswerable, double Shown);

/// <summary>
/// What is marked as the answer; shares from 0 to 1. Questions without an answer count: nothing can be right in them.
/// </summary>
/// <param name="Shown">Answers that mark something.</param>
/// <param name="Right">Of these, those whose first mark holds the gold answer or lies within it.</param>
public sealed record HighlightReport(double Shown, double Right);
