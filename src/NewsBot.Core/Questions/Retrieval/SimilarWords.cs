using NewsBot.Core.Questions.Understanding;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>
/// Looks for a word that neither the lexicon nor any passage knows under the words of the index that are nearly written
/// so.
/// </summary>
internal static class SimilarWords
{
    // A guess is worth less than a word; the rarest word of a question would otherwise decide by it.
    private const float Weight = 0.5f;
    private const int Most = 4;

    /// <summary>The concept with its likely spellings; as it is where its word is known.</summary>
    /// <param name="searched">The concept as it is searched.</param>
    public static QueryConcept Join(QuestionConcept concept, QueryConcept searched, IPassageSearch search) =>
        searched.Alternatives.Count > 0 || !concept.Surface.All(char.IsLetter)
            ? searched
            : searched with
            {
                Alternatives =
                [
                    .. concept.Alternatives.Where(alternative => alternative.Terms.Count == 1)
                        .SelectMany(alternative => search.Similar(alternative.Terms[0], Most))
                        .Distinct().Take(Most).Select(similar => new WeightedTerm(similar, Weight)),
                ],
            };
}
