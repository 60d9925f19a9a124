using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Measures and ranks the sentences of the candidate articles.</summary>
public static class EvidenceFinder
{
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
        var sentences = new List<SentenceEvidence>();
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
                    sentences.Add(new SentenceEvidence(
                        candidate, i, passage.Ordinal, measured.Span(i), measured.Coverage(i), features,
                        SentenceModel.Score(features)));
                }
            }
        }

        return [.. sentences.OrderByDescending(sentence => sentence.Score)];
    }

    /// <summary>Each concept's share of the question: rarity, made to sum to 1.</summary>
    internal static float[] Weights(IReadOnlyList<float> rarity)
    {
        // A concept that no passage holds still counts as missing: as much as the rarest that is there.
        var rarest = rarity.DefaultIfEmpty(0).Max();
        var weights = rarity.Select(value => value > 0 ? value : rarest).ToArray();
        var sum = weights.Sum();
        return sum > 0 ? [.. weights.Select(weight => weight / sum)] : weights;
    }
}
