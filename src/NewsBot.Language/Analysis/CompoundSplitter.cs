namespace NewsBot.Language.Analysis;

/// <summary>
/// Splits compounds, as German has them, into parts that a vocabulary knows: Elektrofahrzeug into elektro and fahrzeug.
/// Of all ways to split, the one whose parts have the highest geometric mean of frequencies is taken (Koehn and Knight,
/// "Empirical Methods for Compound Splitting", 2003), and few parts before many.
/// </summary>
/// <param name="words">How the words of the language become terms.</param>
/// <param name="rules">How the language puts them together.</param>
/// <param name="documentFrequency">In how many passages a term of the language's analyzer occurs; 0 if in none.</param>
public sealed class CompoundSplitter(
    WordRules words, CompoundRules rules, Func<ReadOnlySpan<char>, int> documentFrequency)
{
    private const int ShortestPart = 4;

    /// <summary>A part of three letters (Rad, Öl-, Bau) is taken only if it is this frequent.</summary>
    private const int LeastOfShortPart = 5;

    private const int ShortestWord = 7;
    private const int LongestWord = 48;
    private const int MaxParts = 4;

    /// <summary>
    /// How much more frequent than its parts a word is that is no compound: Minister is not Mini and Ster.
    /// </summary>
    private const double FrequencyOfSimpleWord = 8;

    /// <summary>How much more frequent the parts must be for one more of them.</summary>
    private const double CostOfPart = 3;

    private readonly string[] _links = ["", .. rules.Links];

    /// <summary>The terms of the parts, in order; none if the word is better left whole.</summary>
    /// <param name="word">One word as it is written, without hyphens.</param>
    public IReadOnlyList<string> Split(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return [];
        }

        Span<char> buffer = stackalloc char[Folding.Growth * LongestWord];
        var folded = buffer[..Folding.Fold(word, buffer, words.KeptLetters)];
        var best = Search(folded);
        return best.Count > 1 && Score(best) * FrequencyOfSimpleWord >= documentFrequency(Stem(folded))
            ? [.. best.Select(part => part.Term)]
            : [];
    }

    /// <summary>For each end, the best ways to get there with one part, two parts and so on.</summary>
    private List<Part> Search(ReadOnlySpan<char> word)
    {
        var ways = new List<Part>?[word.Length + 1, MaxParts + 1];
        ways[0, 0] = [];
        for (var start = 0; start + 3 <= word.Length; start++)
        {
            for (var end = start + 3; end <= word.Length; end++)
            {
                if (end - start < word.Length && PartOf(word[start..end], isLast: end == word.Length) is { } part)
                {
                    Extend(ways, start, end, part);
                }
            }
        }

        List<Part> best = [];
        for (var parts = 2; parts <= MaxParts; parts++)
        {
            if (ways[word.Length, parts] is { } way && Score(way) > Score(best))
            {
                best = way;
            }
        }

        return best;
    }

    private static void Extend(List<Part>?[,] ways, int start, int end, Part part)
    {
        for (var parts = 0; parts < MaxParts; parts++)
        {
            if (ways[start, parts] is not { } way)
            {
                continue;
            }

            List<Part> longer = [.. way, part];
            if (ways[end, parts + 1] is not { } known || Score(longer) > Score(known))
            {
                ways[end, parts + 1] = longer;
            }
        }
    }

    /// <summary>The most frequent term that these letters are, with or without a linking element after it.</summary>
    private Part? PartOf(ReadOnlySpan<char> letters, bool isLast)
    {
        Part? best = null;
        foreach (var link in _links)
        {
            var length = letters.Length - link.Length;
            if (length < 3 || !letters.EndsWith(link) || (isLast && link.Length > 0))
            {
                continue;
            }

            var term = Stem(letters[..length]);
            var frequency = documentFrequency(term);
            var needed = length < ShortestPart ? LeastOfShortPart : 1;
            if (frequency >= needed && !rules.NoParts.Contains(term) && frequency > (best?.Frequency ?? 0))
            {
                best = new Part(term, frequency);
            }
        }

        return best;
    }

    private static double Score(List<Part> parts) =>
        parts.Count == 0
        ? 0
        : Math.Exp(parts.Sum(part => Math.Log(part.Frequency)) / parts.Count) / Math.Pow(CostOfPart, parts.Count - 2);

    private string Stem(ReadOnlySpan<char> folded)
    {
        Span<char> letters = stackalloc char[folded.Length];
        folded.CopyTo(letters);
        return letters[..words.Stem(letters)].ToString();
    }

    private sealed record Part(string Term, int Frequency);
}
