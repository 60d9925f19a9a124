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
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyDictionary<string, NewsReport>? ByLanguage,
    double P50Ms,
    double P95Ms);

/// <summary>How the gate decides; shares from 0 to 1.</summary>
/// <param name="AnswerableKept">Answerable questions that are answered.</param>
/// <param name="UnanswerableRefused">Unanswerable questions that are refused.</param>
public sealed record AbstainReport(double AnswerableKept, double UnanswerableRefused);
