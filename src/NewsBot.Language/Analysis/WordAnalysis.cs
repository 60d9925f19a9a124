using System.Buffers;

namespace NewsBot.Language.Analysis;

/// <summary>Makes the terms of a word that is not remembered yet.</summary>
internal sealed class WordAnalysis(WordRules rules, Spellings spellings)
{
    private const int LongestJoined = 24;
    private static readonly SearchValues<char> Hyphens = SearchValues.Create(WordBreaker.Hyphens);

    /// <summary>Adds the terms of a word as <see cref="WordBreaker"/> cuts it.</summary>
    /// <returns>The number that it spells; null for other words.</returns>
    public string? AddTerms(ReadOnlySpan<char> surface, TermList terms)
    {
        Span<char> visible = stackalloc char[2 * WordBreaker.LongestWord];
        return AddParts(visible[..KeepVisible(surface, visible)], terms);
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
    private string? AddParts(Span<char> word, TermList terms)
    {
        var hyphen = word.IndexOfAny(Hyphens);
        if (hyphen < 0)
        {
            return AddPart(word, terms);
        }

        Span<char> joined = stackalloc char[word.Length - 1];
        word[..hyphen].CopyTo(joined);
        word[(hyphen + 1)..].CopyTo(joined[hyphen..]);
        Span<char> buffer = stackalloc char[Folding.Growth * joined.Length];
        if (rules.NumberOf(buffer[..Folding.Fold(joined, buffer, rules.KeptLetters)]) is not null)
        {
            return AddPart(joined, terms); // twenty-five
        }

        var isJoined = IsWrittenAsOne(joined, hyphen);
        while (!word.IsEmpty)
        {
            hyphen = word.IndexOfAny(Hyphens);
            var part = hyphen < 0 ? word : word[..hyphen];
            word = hyphen < 0 ? [] : word[(hyphen + 1)..];
            if (part.Length > 1 || !isJoined)
            {
                AddPart(part, terms);
            }
        }

        if (isJoined)
        {
            AddPart(joined, terms);
        }

        return null;
    }

    /// <summary>Nobody writes KIServer for KI-Server, but Covid19, Email and Onlinehandel are written.</summary>
    private static bool IsWrittenAsOne(ReadOnlySpan<char> joined, int hyphen) =>
        joined.Length <= LongestJoined && !joined.ContainsAny(Hyphens)
        && !(IsAcronym(joined[..hyphen]) && joined.Length - hyphen > 3 && !char.IsAsciiDigit(joined[hyphen]));

    private string? AddPart(Span<char> part, TermList terms)
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
        var folded = buffer[..Folding.Fold(plain, buffer, rules.KeptLetters)];
        var digits = rules.NumberOf(folded);
        if (!rules.StemsSpelledOutLetters)
        {
            AddSpelledOut(plain, terms);
        }

        AddFolded(folded, acronym && plain.Length <= 4, terms);
        if (digits is not null && !digits.Contains('.', StringComparison.Ordinal))
        {
            terms.Add(digits);
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
    private Span<char> AddWithoutApostrophes(Span<char> word, TermList terms)
    {
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0)
        {
            return word;
        }

        if (spellings.IsContraction(word[(apostrophe + 1)..]))
        {
            word = word[..apostrophe];
        }
        else if (apostrophe == 1 && spellings.Elisions.Contains(char.ToLowerInvariant(word[0])))
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

    /// <summary>
    /// Müller is written Muller or Mueller: where the stemmer does not bring them together, both are terms.
    /// </summary>
    private void AddSpelledOut(ReadOnlySpan<char> plain, TermList terms)
    {
        if (!spellings.HasSpelledOutLetter(plain))
        {
            return;
        }

        Span<char> spelled = stackalloc char[2 * plain.Length];
        var length = 0;
        foreach (var character in plain)
        {
            if (spellings.SpelledOut(char.ToLowerInvariant(character)) is { } letters)
            {
                letters.CopyTo(spelled[length..]);
                length += letters.Length;
            }
            else
            {
                spelled[length++] = character;
            }
        }

        Span<char> buffer = stackalloc char[Folding.Growth * length];
        AddFolded(buffer[..Folding.Fold(spelled[..length], buffer, rules.KeptLetters)], isAcronym: false, terms);
    }

    private void AddFolded(Span<char> folded, bool isAcronym, TermList terms)
    {
        if (folded.IsEmpty)
        {
            return;
        }

        if (rules.FixedTermOf(folded) is { } term)
        {
            terms.Add(term);
        }
        else if (folded.ContainsAnyInRange('0', '9'))
        {
            terms.Add(NumberTerms.WithoutLeadingZeros(folded));
        }
        else if (isAcronym || !rules.IsStopWord(folded))
        {
            terms.Add(folded[..rules.Stem(folded)]);
        }
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length >= 2 && !word.ContainsAnyExceptInRange('A', 'Z');
}
