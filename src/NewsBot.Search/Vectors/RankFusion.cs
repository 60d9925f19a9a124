namespace NewsBot.Search.Vectors;

/// <summary>
/// Joins two rankings by reciprocal ranks (Cormack, Clarke, Büttcher 2009), which needs no common scale. The joint
/// order then carries the scores of the first ranking, so that what was fitted to their distribution stays true.
/// </summary>
public static class RankFusion
{
    // How slowly a rank loses its worth, and what meanings weigh beside words. The paper's 60 suits rankings of equal
    // worth. On development questions (XQuAD, English) words alone had the right paragraph first for 96.2 %, equal
    // weights with 60 for 87.0 %, these for 96.5 %, and within ten 99.7, 99.2 and 100 %. What only meanings find comes
    // about third.
    private const float Slowness = 1;
    private const float MeaningWeight = 0.5f;

    /// <summary>The passages of both, best first; the first ranking as it is where the second is empty.</summary>
    /// <param name="words">Best first.</param>
    /// <param name="meanings">Best first.</param>
    public static List<(PassageHit Hit, float Score)> Join(
        List<(PassageHit Hit, float Score)> words, IReadOnlyList<PassageHit> meanings)
    {
        if (meanings.Count == 0)
        {
            return words;
        }

        var joint = new Dictionary<(long Article, int Ordinal), (PassageHit Hit, float Worth)>();
        for (var i = 0; i < words.Count; i++)
        {
            var hit = words[i].Hit;
            joint[(hit.ArticleId, hit.Ordinal)] = (hit, 1 / (Slowness + i + 1));
        }

        for (var i = 0; i < meanings.Count; i++)
        {
            var hit = meanings[i];
            var key = (hit.ArticleId, hit.Ordinal);
            var worth = MeaningWeight / (Slowness + i + 1);
            joint[key] = joint.TryGetValue(key, out var known) ? (known.Hit, known.Worth + worth) : (hit, worth);
        }

        return
        [
            .. joint.Values.OrderByDescending(passage => passage.Worth)
                .Select((passage, i) => (passage.Hit, Score(words, i))),
        ];
    }

    private static float Score(List<(PassageHit Hit, float Score)> words, int rank) =>
        words.Count == 0 ? 1 / (1f + rank)
        : rank < words.Count ? words[rank].Score
        : words[^1].Score * words.Count / (rank + 1);
}
