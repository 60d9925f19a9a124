using NewsBot.Core.Questions.Retrieval;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// Articles and passages by how likely they hold the answer: the sum of what their sentences are likely to. That finds
/// the right article more often than its words do, because a sentence is measured by far more than a search can look
/// at.
/// </summary>
public static class EvidenceRanking
{
    // As a logit; by the right passage first on development data (English on English .956 -> .967, the others alike).
    private const float PassageWeight = 2;

    /// <summary>The sentences' articles, the likeliest first.</summary>
    public static IReadOnlyList<CandidateArticle> Articles(IReadOnlyList<SentenceEvidence> sentences) =>
        [.. Ranked(sentences, sentence => sentence.Candidate, sentence => sentence.Score)];

    /// <summary>
    /// The sentences' passages, the likeliest first; how well the whole passage matches counts as well.
    /// </summary>
    public static IReadOnlyList<CandidatePassage> Passages(IReadOnlyList<SentenceEvidence> sentences) =>
    [
        .. Ranked(
            sentences,
            sentence => new CandidatePassage(sentence.Candidate, sentence.Ordinal),
            sentence => sentence.Score + (PassageWeight * sentence.Features[(int)SentenceFeature.Passage])),
    ];

    private static IEnumerable<TKey> Ranked<TKey>(
        IReadOnlyList<SentenceEvidence> sentences, Func<SentenceEvidence, TKey> part, Func<SentenceEvidence, float> score)
    {
        var best = sentences.Select(score).DefaultIfEmpty(0).Max();
        return sentences.GroupBy(part)
            .OrderByDescending(group => group.Sum(sentence => MathF.Exp(score(sentence) - best)))
            .Select(group => group.Key);
    }
}
