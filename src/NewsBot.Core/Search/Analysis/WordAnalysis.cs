using System.Buffers;

namespace NewsBot.Core.Search.Analysis;

/// <summary>Makes the terms of a word that is not remembered yet.</summary>
internal sealed class WordAnalysis(LanguageRules rules, TermPool pool)
{
    private const int LongestJoined = 24;
    private static readonly SearchValues<char> Umlauts = SearchValues.Create("äöüøÄÖÜØ");

    /// <summary>The entry of a word as <see cref="WordBreaker"/> cuts it.</summary>
    public WordEntry Analyze(ReadOnlySpan<char> surface)
    {
        var terms = new List<string>(2);
        Span<char> visible = stackalloc char[2 * WordBreaker.LongestWord];
        var word = visible[..KeepVisible(surface, visible)];
        var digits = AddParts(word, terms);
        return new WordEntry(surface.ToString(), [.. terms], digits);
    }

    /// <summary>Leaves out what is not seen and the marks of forms for all genders.</summary>
    private static int KeepVisible(ReadOnlySpan<char> surface, Span<char> visible)
    {
        var length = 0;
        for (var i = 0; i < surface.Length && length < visible.Length; i++)
        {
            var hidden = surface[i] is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'
                || WordBreaker.IsGenderMark(surface[i]);
            if (!hidden)
            {
                visible[length++] = WordBreaker.IsApostrophe(surface[i]) ? '\'' : surface[i];
            }
        }

        return length;
    }

    /// <summary>Terms of each part of a word with hyphens, and of two parts written as one word.</summary>
    private string? AddParts(Span<char> word, List<string> terms)
    {
        Span<char> joined = stackalloc char[word.Length];
        var parts = 0;
        var joinedLength = 0;
        var first = 0;
        string? digits = null;
        for (var start = 0; start <= word.Length; parts++)
        {
            var end = start;
            while (end < word.Length && !WordBreaker.IsHyphen(word[end]))
            {
                end++;
            }

            var part = word[start..end];
            digits = AddPart(part, terms);
            part.CopyTo(joined[joinedLength..]);
            joinedLength += part.Length;
            first = parts == 0 ? part.Length : first;
            start = end + 1;
        }

        // Nobody writes KIServer for KI-Server, but Covid19, Email and Onlinehandel are written.
        if (parts == 2 && joinedLength <= LongestJoined && !(first > 1 && IsAcronym(joined[..first])
            && joinedLength - first > 3 && !char.IsAsciiDigit(joined[first])))
        {
            AddPart(joined[..joinedLength], terms);
        }

        return parts == 1 ? digits : null;
    }

    private string? AddPart(Span<char> part, List<string> terms)
    {
        Span<char> plain = stackalloc char[part.Length];
        plain = plain[..WithoutDots(part, plain)];
        var acronym = IsAcronym(plain);
        if (plain.Length > 2 && plain[^1] == 's' && IsAcronym(plain[..^1]))
        {
            plain = plain[..^1]; // CEOs, PKWs
            acronym = true;
        }

        plain = AddWithoutApostrophes(plain, terms);
        if (plain.IsEmpty)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[Folding.Growth * plain.Length];
        var folded = buffer[..Folding.Fold(plain, buffer, rules.KeepsUmlauts)];
        var digits = rules.NumberOf(folded);
        if (!rules.KeepsUmlauts)
        {
            AddUmlautSpelling(plain, terms);
        }

        AddFolded(folded, acronym && plain.Length <= 4, terms);
        if (digits is not null)
        {
            Add(digits, terms);
        }

        return digits;
    }

    private static int WithoutDots(ReadOnlySpan<char> part, Span<char> plain)
    {
        var length = 0;
        foreach (var character in part)
        {
            if (character != '.')
            {
                plain[length++] = character;
            }
        }

        return length;
    }

    /// <summary>
    /// Takes the ending off Musk's, they're and geht's; L'Oréal is found as Oréal too; O'Brien meets OBrien.
    /// </summary>
    private Span<char> AddWithoutApostrophes(Span<char> word, List<string> terms)
    {
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0)
        {
            return word;
        }

        if (word[(apostrophe + 1)..] is "s" or "S" or "re" or "ve" or "ll" or "d" or "m")
        {
            word = word[..apostrophe];
        }
        else if (apostrophe == 1 && char.ToLowerInvariant(word[0]) is 'l' or 'd')
        {
            AddPart(word[2..], terms);
        }

        var length = 0;
        foreach (var character in word)
        {
            if (character != '\'')
            {
                word[length++] = character;
            }
        }

        return word[..length];
    }

    /// <summary>Outside German, Müller is written Muller or Mueller: both are terms.</summary>
    private void AddUmlautSpelling(ReadOnlySpan<char> plain, List<string> terms)
    {
        if (!plain.ContainsAny(Umlauts))
        {
            return;
        }

        Span<char> spelled = stackalloc char[2 * plain.Length];
        var length = 0;
        foreach (var character in plain)
        {
            var lower = char.ToLowerInvariant(character);
            spelled[length++] = lower switch { 'ä' => 'a', 'ö' or 'ø' => 'o', 'ü' => 'u', _ => character };
            if (lower is 'ä' or 'ö' or 'ü' or 'ø')
            {
                spelled[length++] = 'e';
            }
        }

        Span<char> buffer = stackalloc char[Folding.Growth * length];
        AddFolded(buffer[..Folding.Fold(spelled[..length], buffer, keepUmlauts: false)], isAcronym: false, terms);
    }

    private void AddFolded(Span<char> folded, bool isAcronym, List<string> terms)
    {
        if (folded.IsEmpty)
        {
            return;
        }

        if (rules.FixedTermOf(folded) is { } term)
        {
            Add(term, terms);
        }
        else if (folded.ContainsAnyInRange('0', '9'))
        {
            Add(NumberTerms.WithoutLeadingZeros(folded), terms);
        }
        else if (isAcronym || !rules.StopWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded))
        {
            Add(folded[..rules.Stem(folded)], terms);
        }
    }

    private void Add(ReadOnlySpan<char> term, List<string> terms)
    {
        foreach (var known in terms)
        {
            if (term.SequenceEqual(known))
            {
                return;
            }
        }

        terms.Add(pool.Get(term));
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length >= 2 && !word.ContainsAnyExceptInRange('A', 'Z');
}
