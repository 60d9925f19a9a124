using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Measures and ranks the sentences of the candidate articles.</summary>
/// <param name="vocabulary">What articles are read with.</param>
/// <param name="weights">By which sentences are ranked.</param>
public sealed class EvidenceFinder(Vocabulary vocabulary, EvidenceWeights weights)
{
    /// <summary>Sentences that are measured closely.</summary>
    public const int Close = 24;

    private readonly EvidenceWords _words = new(vocabulary);

    /// <summary>All sentences of the candidates, the likeliest answer first, and of figures the newest.</summary>
    public IReadOnlyList<SentenceEvidence> Find(UnderstoodQuestion question, Candidates candidates)
    {
        if (candidates.Articles.Count == 0)
        {
            return [];
        }

        var shares = Shares(candidates.Rarity);
        var bestArticle = candidates.Articles[0].Score;
        var bestPassage = candidates.Articles.Max(article => article.PassageScores.Values.DefaultIfEmpty(0).Max());
        var matchers = candidates.Articles.Select(candidate => candidate.Stored.Article.Language).Distinct()
            .ToDictionary(language => language, language => new ConceptMatcher(question, language, vocabulary));

        // Most of an answer's time goes here, so that all cores take part.
        var found = candidates.Articles.AsParallel().AsOrdered().SelectMany(candidate => Sentences(
            new ArticleMeasure(question, shares, matchers[candidate.Stored.Article.Language], candidate.Stored, _words),
            candidate,
            bestArticle,
            bestPassage));
        (ArticleMeasure Measured, SentenceEvidence Sentence)[] looked =
            [.. found.AsSequential().Where(pair => !IsProvenance(pair.Sentence)).OrderByDescending(pair => pair.Sentence.Score)];
        if (looked.Length == 0)
        {
            return [];
        }

        var ranked = new NewestFigures(_words).First(question, candidates.Rarity, Rerank(looked));
        return ranked.Length > 0 && Headline(looked, ranked[0]) is { } headline ? [headline, .. ranked] : ranked;
    }

    /// <summary>Whether a sentence only says where its article is from.</summary>
    private bool IsProvenance(SentenceEvidence sentence) =>
        vocabulary.Languages.For(sentence.Candidate.Stored.Article.Language).Questions.Overviews.Provenance
            ?.IsMatch(sentence.Source.AsSpan(sentence.Span.Start, sentence.Span.Length)) == true;

    private static SentenceEvidence? Headline(
        (ArticleMeasure Measured, SentenceEvidence Sentence)[] looked, SentenceEvidence best) =>
        looked.First(pair => pair.Sentence.Candidate == best.Candidate).Measured.Headline(best);

    private List<(ArticleMeasure Measured, SentenceEvidence Sentence)> Sentences(
        ArticleMeasure measured,
        CandidateArticle candidate,
        float bestArticle,
        float bestPassage)
    {
        var found = new List<(ArticleMeasure, SentenceEvidence)>(measured.Count);
        foreach (var passage in candidate.Stored.Passages)
        {
            var passageScore = candidate.PassageScores.GetValueOrDefault(passage.Ordinal) / bestPassage;
            foreach (var _ in passage.Sentences)
            {
                var i = found.Count;
                var features = measured.Features(i);
                features[(int)SentenceFeature.Passage] = passageScore;
                features[(int)SentenceFeature.Article] = candidate.Score / bestArticle;
                found.Add((measured, new SentenceEvidence(
                    candidate, i, passage.Ordinal, measured.Span(i), measured.Coverage(i), measured.Alike(i), features,
                    weights.FirstLook.Score(features), null)));
            }
        }

        return found;
    }

    /// <summary>Measures the likeliest sentences more closely and ranks them anew, before all others.</summary>
    private SentenceEvidence[] Rerank((ArticleMeasure Measured, SentenceEvidence Sentence)[] found)
    {
        if (found.Length == 0)
        {
            return [];
        }

        var close = found.Take(Close).AsParallel().AsOrdered().Select(pair =>
        {
            var (likeliest, share) = pair.Measured.Deepen(pair.Sentence.Index, pair.Sentence.Features, weights.Spans);
            var score = weights.Network.Score(pair.Sentence.Features);
            return pair.Sentence with { Score = score, Likeliest = likeliest, LikeliestShare = share };
        }).AsSequential().OrderByDescending(sentence => sentence.Score).ToArray();

        // The others follow the last of these at the distances of the first look.
        var apart = close[^1].Score - found[close.Length - 1].Sentence.Score;
        return [.. close, .. found.Skip(Close).Select(pair => pair.Sentence with { Score = pair.Sentence.Score + apart })];
    }

    /// <summary>Each concept's share of the question: rarity, made to sum to 1.</summary>
    internal static float[] Shares(IReadOnlyList<float> rarity)
    {
        var sum = rarity.Sum();
        return sum > 0 ? [.. rarity.Select(value => value / sum)] : [.. rarity];
    }
}
