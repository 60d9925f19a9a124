using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Measures and ranks the sentences of the candidate articles.</summary>
public static class EvidenceFinder
{
    /// <summary>Sentences that are measured closely.</summary>
    public const int Close = 24;

    /// <summary>All sentences of the candidates, the likeliest answer first.</summary>
    public static IReadOnlyList<SentenceEvidence> Find(UnderstoodQuestion question, Candidates candidates)
    {
        if (candidates.Articles.Count == 0)
        {
            return [];
        }

        var weights = Weights(candidates.Rarity);
        var matchers = new Dictionary<string, ConceptMatcher>();
        var bestArticle = candidates.Articles[0].Score;
        var bestPassage = candidates.Articles.Max(article => article.PassageScores.Values.DefaultIfEmpty(0).Max());
        var found = new List<(ArticleMeasure Measured, SentenceEvidence Sentence)>();
        foreach (var candidate in candidates.Articles)
        {
            var language = candidate.Stored.Article.Language;
            if (!matchers.TryGetValue(language, out var matcher))
            {
                matchers[language] = matcher = new ConceptMatcher(question, language);
            }

            var measured = new ArticleMeasure(question, weights, matcher, candidate.Stored);
            var i = 0;
            foreach (var passage in candidate.Stored.Passages)
            {
                var passageScore = candidate.PassageScores.GetValueOrDefault(passage.Ordinal) / bestPassage;
                for (var end = i + passage.Sentences.Count; i < end; i++)
                {
                    var features = measured.Features(i);
                    features[(int)SentenceFeature.Passage] = passageScore;
                    features[(int)SentenceFeature.Article] = candidate.Score / bestArticle;
                    found.Add((measured, new SentenceEvidence(
                        candidate, i, passage.Ordinal, measured.Span(i), measured.Coverage(i), measured.Alike(i), features,
                        SentenceModel.Score(features), null)));
                }
            }
        }

        return Deepened([.. found.OrderByDescending(pair => pair.Sentence.Score)]);
    }

    /// <summary>Measures the likeliest sentences more closely and ranks them anew, before all others.</summary>
    private static SentenceEvidence[] Deepened((ArticleMeasure Measured, SentenceEvidence Sentence)[] found)
    {
        var close = found.Take(Close).Select(pair =>
        {
            var likeliest = pair.Measured.Deepen(pair.Sentence.Index, pair.Sentence.Features);
            return pair.Sentence with { Score = SentenceNetwork.Bundled.Score(pair.Sentence.Features), Likeliest = likeliest };
        }).OrderByDescending(sentence => sentence.Score).ToArray();

        // The others follow the last of these at the distances of the first look.
        var apart = close[^1].Score - found[close.Length - 1].Sentence.Score;
        return [.. close, .. found.Skip(Close).Select(pair => pair.Sentence with { Score = pair.Sentence.Score + apart })];
    }

    /// <summary>Each concept's share of the question: rarity, made to sum to 1.</summary>
    internal static float[] Weights(IReadOnlyList<float> rarity)
    {
        var sum = rarity.Sum();
        return sum > 0 ? [.. rarity.Select(value => value / sum)] : [.. rarity];
    }
}
