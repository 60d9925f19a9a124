using System.Text.Json.Serialization;

namespace NewsBot.Evaluation;

/// <summary>Measures of <c>eval squad</c>; shares from 0 to 1, times in milliseconds.</summary>
public sealed record SquadReport(
    int Questions,
    IReadOnlyDictionary<string, double> PassageHit,
    double Mrr10,
    double SentenceHit,
    double SpanF1,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AbstainReport? Abstain,
    AssertedReport Asserted,
    HighlightReport Highlight,
    int Articles,
    double P50Ms,
    double P95Ms);
