using NewsBot.Core.Questions.Retrieval;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// Articles and passages by how likely they hold the answer: the sum of what their sentences are likely to. That finds the right
/// article more often than its words do, because a sentence is measured by far more than a search can look at.
/// </summary>
public static class EvidenceRanking
{
    /// <summary>The sentences' articles, the likeliest first.</summary>
    public static IReadOnlyList<CandidateArticle> Articles(IReadOnlyList<SentenceEvidence> sentences) =>
        [.. Ranked(sentences, sentence => sentence.Candidate)];

    /// <summary>The sentences' passages, the likeliest first.</summary>
    public static IReadOnlyList<CandidatePassage> Passages(IReadOnlyList<SentenceEvidence> sentences) =>
        [.. Ranked(sentences, sentence => new CandidatePassage(sentence.Candidate, sentence.Ordinal))];

    private static IEnumerable<TKey> Ranked<TKey>(
        IReadOnlyList<SentenceEvidence> sentences, Func<SentenceEvidence, TKey> part)
    {
        var best = sentences.Select(sentence => sentence.Score).DefaultIfEmpty(0).Max();
        return sentences.GroupBy(part)
            .OrderByDescending(group => group.Sum(sentence => MathF.Exp(sentence.Score - best)))
            .Select(group => group.Key);
    }
}
