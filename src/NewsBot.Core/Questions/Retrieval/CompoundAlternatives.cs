using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Compounds;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>
/// Looks for a concept in the index's compounds of its words as well: an Elektroautofabrik is a Fabrik, and it has to
/// do with Elektroautos.
/// </summary>
internal sealed class CompoundAlternatives(Languages languages)
{
    // What a compound of a word is worth beside the word, chosen on development data: neighbouring values do as well.
    private const float HeadWeight = 0.6f;
    private const float ModifierWeight = 0.35f;

    // Compounds of words that are no more than near say too little.
    private const float LeastWeight = 0.3f;

    // Most compounds of a word in each role.
    private const int Most = 16;

    /// <summary>The concept with the compounds of its words as further alternatives.</summary>
    /// <param name="searched">The concept as it is searched.</param>
    public QueryConcept Join(
        UnderstoodQuestion question, QuestionConcept concept, QueryConcept searched, IPassageSearch search)
    {
        List<WeightedTerm>? terms = null;
        foreach (var alternative in concept.Alternatives)
        {
            if (alternative is { Terms: [var word], Weight: >= LeastWeight }
                && languages.For(alternative.Language ?? question.Language).JoinsCompounds)
            {
                Add(search.Compounds(word, CompoundRole.Head, Most), alternative.Weight * HeadWeight);
                Add(search.Compounds(word, CompoundRole.Modifier, Most), alternative.Weight * ModifierWeight);
            }
        }

        return terms is null ? searched : searched with { Alternatives = terms };

        void Add(IReadOnlyList<string> compounds, float weight)
        {
            foreach (var compound in compounds)
            {
                terms ??= [.. searched.Alternatives];
                var known = terms.FindIndex(term => term.Term == compound);
                if (known < 0)
                {
                    terms.Add(new WeightedTerm(compound, weight));
                }
                else if (terms[known].Weight < weight)
                {
                    terms[known] = new WeightedTerm(compound, weight);
                }
            }
        }
    }
}
