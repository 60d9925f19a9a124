using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>What one sentence (or title) says of a question's concepts.</summary>
/// <param name="FirstToken">Its first token in the article.</param>
/// <param name="LastToken">The token after its last.</param>
/// <param name="Coverage">For each concept, how surely it is said, 0 to 1.</param>
/// <param name="Alike">For each concept, how like it a word looks; at least its coverage.</param>
/// <param name="Places">Where concepts stand, as offsets into the article's text.</param>
/// <param name="Order">Share of the question's neighbouring concepts that follow each other here too.</param>
/// <param name="Novelty">Share of terms that say no concept of the question.</param>
internal sealed record SentenceMeasure(
    TextSpan Span,
    int FirstToken,
    int LastToken,
    bool IsHeading,
    float[] Coverage,
    float[] Alike,
    List<(int Start, int End, int Concept)> Places,
    float Order,
    float Novelty)
{
    /// <summary>Measures the tokens from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static SentenceMeasure Of(
        UnderstoodQuestion question, ConceptMatcher matcher, List<Token> tokens, int start, int end, TextSpan span,
        bool isHeading)
    {
        var concepts = question.Concepts.Count;
        var coverage = new float[concepts];
        var alike = new float[concepts];
        var places = new List<(int, int, int)>();
        var previous = -1;
        var pairs = 0;
        var unmatched = 0;
        for (var at = start; at < end; at++)
        {
            var matched = false;
            foreach (var (concept, weight, length) in matcher.At(tokens, at))
            {
                matched = true;
                coverage[concept] = Math.Max(coverage[concept], weight);
                var last = tokens[at + length - 1];
                places.Add((tokens[at].Start, last.Start + last.Length, concept));
                pairs += previous >= 0 && concept == previous + 1 ? 1 : 0;
                previous = concept;
            }

            if (!matched)
            {
                unmatched++;
                foreach (var (concept, likeness) in matcher.Alike(tokens[at].Term))
                {
                    alike[concept] = Math.Max(alike[concept], likeness);
                }
            }
        }

        for (var concept = 0; concept < concepts; concept++)
        {
            alike[concept] = Math.Max(alike[concept], coverage[concept]);
        }

        return new SentenceMeasure(
            span,
            start,
            end,
            isHeading,
            coverage,
            alike,
            places,
            concepts > 1 ? Math.Min(1f, pairs / (float)(concepts - 1)) : 0,
            end > start ? unmatched / (float)(end - start) : 0);
    }
}
