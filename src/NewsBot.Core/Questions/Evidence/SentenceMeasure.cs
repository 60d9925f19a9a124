using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>What one sentence (or title) says of a question's concepts.</summary>
/// <param name="Coverage">For each concept, how surely it is said, 0 to 1.</param>
/// <param name="Places">Where concepts stand, as offsets into the article's text.</param>
/// <param name="Order">Share of the question's neighbouring concepts that follow each other here too.</param>
/// <param name="Novelty">Share of terms that say no concept of the question.</param>
internal sealed record SentenceMeasure(
    TextSpan Span,
    bool IsHeading,
    float[] Coverage,
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

            unmatched += matched ? 0 : 1;
        }

        return new SentenceMeasure(
            span,
            isHeading,
            coverage,
            places,
            concepts > 1 ? Math.Min(1f, pairs / (float)(concepts - 1)) : 0,
            end > start ? unmatched / (float)(end - start) : 0);
    }
}
