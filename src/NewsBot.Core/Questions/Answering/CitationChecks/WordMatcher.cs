using NewsBot.Language.Lexicon;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>Finds the words of one sentence in another, across languages by the lexicon.</summary>
internal sealed class WordMatcher(Vocabulary vocabulary)
{
    private const int ShortestPart = 4;

    // Names are spelt differently in two languages (Selenskyj, Zelensky): one letter in four may differ.
    private const int LettersPerDifference = 4;
    private const int ShortestSpelling = 5;

    /// <summary>
    /// For each word of a claim, the words of a source that say it; numbers are left to their own check.
    /// </summary>
    public List<int>[] Match(Statement claim, Statement source)
    {
        var terms = Terms(source);
        var found = new List<int>[claim.Words.Count];
        var claimed = claim.Words.Select(word => word.Terms[^1]).ToArray();
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = claim.Words[i].Number is { } number
                ? Numbers(number, source)
                : claim.Words[i].NamePart is { } part && !Says(part, claim.Language, source.Language, terms)
                    ? []
                    : [.. Places(claim, claimed, i, source, terms).Distinct()];
        }

        return found;
    }

    /// <summary>Whether the source says a name, which its compound must not lend to another thing.</summary>
    private bool Says(string name, string language, string sourceLanguage, Dictionary<string, List<int>> terms) =>
        vocabulary.Analyzers.For(sourceLanguage).Terms(name).Any(terms.ContainsKey)
        || vocabulary.Analyzers.For(language).Terms(name).SelectMany(term => vocabulary.Lexicon.Match([term], 0, language))
            .SelectMany(match => match.Words)
            .Any(word => word.Language == sourceLanguage && word.Terms.All(terms.ContainsKey));

    private IEnumerable<int> Places(
        Statement claim, string[] claimed, int at, Statement source, Dictionary<string, List<int>> terms)
    {
        var word = claim.Words[at];
        var same = claim.Language == source.Language;
        var direct = (same ? word.Terms : vocabulary.Analyzers.For(source.Language).Terms(word.Surface).Concat(word.Terms))
            .SelectMany(term => terms.GetValueOrDefault(term) ?? []);
        foreach (var place in direct)
        {
            yield return place;
        }

        foreach (var match in Concepts(word, claimed, at, claim.Language))
        {
            foreach (var alternative in match.Words.Where(other =>
                (match.Sure || other.Sure) && other.Language == source.Language && other.Terms.All(terms.ContainsKey)))
            {
                foreach (var place in alternative.Terms.SelectMany(term => terms[term]))
                {
                    yield return place;
                }
            }
        }

        for (var place = 0; place < source.Words.Count; place++)
        {
            var other = source.Words[place];
            if (other.Number is null && (word.IsName && !same
                ? IsSpeltLike(word.Surface, other.Surface)
                : !word.IsName && IsPart(word, other, source.Language)))
            {
                yield return place;
            }
        }
    }

    /// <summary>Concepts that begin at a word, and those of the parts of a word with hyphens.</summary>
    private IEnumerable<LexiconMatch> Concepts(StatementWord word, string[] claimed, int at, string language) =>
        vocabulary.Lexicon.Match(claimed, at, language)
            .Concat(at > 0 ? vocabulary.Lexicon.Match(claimed, at - 1, language).Where(match => match.Length > 1) : [])
            .Concat(word.Terms.SelectMany(term => vocabulary.Lexicon.Match([term], 0, language)));

    private static List<int> Numbers(string number, Statement source)
    {
        var places = new List<int>();
        for (var place = 0; place < source.Words.Count; place++)
        {
            if (source.Words[place].Number == number)
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static Dictionary<string, List<int>> Terms(Statement source)
    {
        var terms = new Dictionary<string, List<int>>();
        for (var place = 0; place < source.Words.Count; place++)
        {
            foreach (var term in source.Words[place].Terms)
            {
                if (!terms.TryGetValue(term, out var places))
                {
                    terms[term] = places = [];
                }

                places.Add(place);
            }
        }

        return terms;
    }

    /// <summary>Compounds say their parts, and a part may stand for its compound: Ticket, Deutschlandticket.</summary>
    private bool IsPart(StatementWord word, StatementWord other, string language) =>
        vocabulary.Languages.For(language).JoinsCompounds
        && word.Terms.Any(one => other.Terms.Any(two => Contains(one, two) || Contains(two, one)));

    private static bool Contains(string whole, string part) =>
        part.Length >= ShortestPart && whole.Length > part.Length
        && (whole.EndsWith(part, StringComparison.Ordinal) || whole.StartsWith(part, StringComparison.Ordinal));

    private static bool IsSpeltLike(string one, string two)
    {
        if (!char.IsUpper(two[0]) || Math.Min(one.Length, two.Length) < ShortestSpelling)
        {
            return false;
        }

        var most = Math.Max(one.Length, two.Length) / LettersPerDifference;
        return Math.Abs(one.Length - two.Length) <= most && Distance(one, two) <= most;
    }

    /// <summary>Levenshtein's distance, without regard to case.</summary>
    private static int Distance(string one, string two)
    {
        var row = Enumerable.Range(0, two.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= two.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(two[j - 1]);
                (corner, row[j]) = (row[j], Math.Min(corner + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
