using System.Collections.Concurrent;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;
using NewsBot.Language.Analysis;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>Finds a question's concepts in texts of one language. Safe on many threads.</summary>
internal sealed class ConceptMatcher
{
    // A compound that begins or ends with a term says it in part: Elektrofahrzeugmarkt says Markt, and Elektrofahrzeug.
    // Where it is made of known words, its analysis tells which; else the letters do.
    private const float CompoundWeight = 0.7f;
    private const int ShortestPart = 4;
    private const int ShortestRest = 3;

    private readonly Dictionary<string, List<Alternative>> _byFirstTerm = [];
    private readonly Dictionary<string, List<Alternative>> _byTail = [];
    private readonly ConcurrentDictionary<string, List<Alternative>> _compounds = [];
    private readonly WordLikeness _likeness = new();
    private readonly Vocabulary _vocabulary;
    private readonly bool _compounding;

    public ConceptMatcher(UnderstoodQuestion question, string language, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _compounding = vocabulary.JoinsCompounds(language);
        for (var concept = 0; concept < question.Concepts.Count; concept++)
        {
            foreach (var alternative in question.Concepts[concept].Alternatives)
            {
                if (alternative.Language is null || alternative.Language == language || language == Languages.Unknown)
                {
                    Add(new Alternative(concept, alternative.Weight, alternative.Terms));
                }

                if (alternative.Terms.Count == 1)
                {
                    _likeness.Add(concept, alternative.Weight, alternative.Terms[0]);
                }
            }
        }
    }

    /// <summary>Concepts that stand at a token, each with the weight of the alternative that says it.</summary>
    public IEnumerable<(int Concept, float Weight, int Length)> At(List<Token> tokens, int at)
    {
        var term = tokens[at].Term;
        if (_byFirstTerm.TryGetValue(term, out var alternatives))
        {
            foreach (var alternative in alternatives)
            {
                if (Stands(alternative.Terms, tokens, at))
                {
                    yield return (alternative.Concept, alternative.Weight, alternative.Terms.Count);
                }
            }
        }
        else if (_compounding && term.Length >= ShortestPart + ShortestRest)
        {
            foreach (var alternative in Compound(term))
            {
                yield return (alternative.Concept, alternative.Weight, 1);
            }
        }
    }

    /// <summary>Concepts that a term looks like; see <see cref="WordLikeness"/>.</summary>
    public (int Concept, float Likeness)[] Alike(string term) => _likeness.Find(term);

    private void Add(Alternative alternative)
    {
        AddTo(_byFirstTerm, alternative.Terms[0]);
        if (_compounding && alternative.Terms.Count == 1)
        {
            foreach (var tail in _vocabulary.Compounds.Tails(alternative.Terms[0]))
            {
                AddTo(_byTail, tail);
            }
        }

        void AddTo(Dictionary<string, List<Alternative>> alternatives, string key)
        {
            if (!alternatives.TryGetValue(key, out var known))
            {
                alternatives[key] = known = [];
            }

            known.Add(alternative);
        }
    }

    private static bool Stands(IReadOnlyList<string> terms, List<Token> tokens, int at)
    {
        if (at + terms.Count > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < terms.Count; i++)
        {
            if (tokens[at + i].Term != terms[i])
            {
                return false;
            }
        }

        return true;
    }

    private List<Alternative> Compound(string term)
    {
        if (!_compounds.TryGetValue(term, out var found))
        {
            found = [];
            AddParts(term, found);
            foreach (var (part, alternatives) in _byFirstTerm)
            {
                if (part.Length >= ShortestPart && term.Length >= part.Length + ShortestRest
                    && ((term.EndsWith(part, StringComparison.Ordinal) && !_vocabulary.Compounds.IsVerbPrefix(term.AsSpan(0, term.Length - part.Length)))
                        || term.StartsWith(part, StringComparison.Ordinal)))
                {
                    AddInPart(alternatives, found);
                }
            }

            _compounds[term] = found;
        }

        return found;
    }

    private void AddParts(string term, List<Alternative> found)
    {
        foreach (var (head, modifier) in _vocabulary.CompoundParts.Of(term))
        {
            if (_byTail.TryGetValue(head, out var heads))
            {
                AddInPart(heads, found);
            }

            if (_byFirstTerm.TryGetValue(modifier, out var modifiers))
            {
                AddInPart(modifiers, found);
            }
        }
    }

    private static void AddInPart(List<Alternative> alternatives, List<Alternative> found) =>
        found.AddRange(alternatives
            .Where(alternative => alternative.Terms.Count == 1)
            .Select(alternative => alternative with { Weight = alternative.Weight * CompoundWeight }));

    private sealed record Alternative(int Concept, float Weight, IReadOnlyList<string> Terms);
}
