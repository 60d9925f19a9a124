using System.Buffers;
using NewsBot.Language.Analysis;

namespace NewsBot.Language.Lexicon;

/// <summary>
/// Three letters with which a word and all its stems begin alike: what lets a lexicon find its words for a term without
/// analysing all of them. e after a, o, u is passed over, because stemmers may take ae, oe, ue for
/// letters with marks, and y is i.
/// </summary>
internal static class WordBeginning
{
    private const int Letters = 3;
    private const int ShortestSure = 4;
    private const int LongestOfTwo = 5;

    /// <summary>What only the analyzer can tell the terms of.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(".&%0123456789");

    /// <summary>The beginning of a term as the analyzer makes it.</summary>
    public static int Of(ReadOnlySpan<char> term)
    {
        var beginning = 0;
        var before = '\0';
        var taken = 0;
        Span<char> buffer = stackalloc char[Folding.Growth];
        foreach (var character in term)
        {
            var length = 1;
            buffer[0] = char.IsAscii(character) ? char.ToLowerInvariant(character) : character;
            if (!char.IsAscii(character))
            {
                length = Folding.Fold([character], buffer, kept: []);
            }

            foreach (var letter in buffer[..length])
            {
                if (letter != 'e' || before is not ('a' or 'o' or 'u'))
                {
                    beginning = (beginning << 8) | (letter == 'y' ? 'i' : (byte)letter);
                    taken++;
                }

                before = letter;
                if (taken == Letters)
                {
                    return beginning;
                }
            }
        }

        return beginning;
    }

    /// <summary>
    /// The beginnings under which the first term of a word or phrase may be looked for: those of its parts, up to the
    /// first that certainly becomes a term.
    /// </summary>
    public static void AddAll(string word, LexiconLanguage language, List<int> beginnings)
    {
        if (word.AsSpan().ContainsAny(Unusual))
        {
            var terms = language.Terms(word);
            if (terms.Length > 0)
            {
                Add(Of(terms[0]), beginnings);
            }

            return;
        }

        if (word.Contains('\'', StringComparison.Ordinal))
        {
            Add(Of(word.Replace("'", "", StringComparison.Ordinal)), beginnings);
        }

        Span<char> buffer = stackalloc char[word.Length];
        var index = 0;
        while (index < word.Length)
        {
            var start = index;
            while (index < word.Length && char.IsLetter(word[index]))
            {
                index++;
            }

            var part = word.AsSpan(start, index - start);
            index++;
            if (part.IsEmpty)
            {
                continue;
            }

            Add(Of(part), beginnings);
            if (part.Length <= LongestOfTwo)
            {
                // Little is left of some: TVs is tv, sued is su.
                Add(Of(part[..Math.Min(2, part.Length)]), beginnings);
            }

            var lower = buffer[..part.Length];
            part.ToLowerInvariant(lower);
            if (language.Rules.Words.FixedTermOf(lower) is { } term)
            {
                Add(Of(term), beginnings); // Prozent has the term of its sign
            }

            if (part.Length >= ShortestSure && !language.Rules.Words.IsStopWord(lower))
            {
                return;
            }
        }
    }

    private static void Add(int beginning, List<int> beginnings)
    {
        if (!beginnings.Contains(beginning))
        {
            beginnings.Add(beginning);
        }
    }
}
