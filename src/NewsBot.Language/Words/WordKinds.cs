using System.Collections.Frozen;

namespace NewsBot.Language.Words;

/// <summary>
/// Tells what a word looks like by itself, in whichever language: a unit, a month, a number written as a word.
/// </summary>
public sealed class WordKinds
{
    private const int LongestWord = 24;
    private const int ShortestNumber = 7;

    private readonly FrozenDictionary<string, WordKind> _known;
    private readonly string[] _numerals;
    private readonly string[] _vagueNumerals;
    private readonly string[] _numberEndings;
    private readonly (string Part, WordKind Kind)[] _measured;
    private readonly string[] _dayBeginnings;
    private readonly string[] _yearEndings;
    private readonly string[] _ordinalEndings;

    public WordKinds(Languages languages)
    {
        EvidenceRules[] rules = [.. languages.All.Select(language => language.Evidence)];
        _known = rules.SelectMany(rule => rule.Words)
            .SelectMany(list => WordList.Split(list.Words), (list, word) => (word, list.Kind))
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Aggregate(WordKind.None, (kinds, pair) => kinds | pair.Kind),
                StringComparer.Ordinal);
        _numerals = [.. rules.SelectMany(rule => rule.Numerals)];
        _vagueNumerals = [.. rules.SelectMany(rule => rule.VagueNumerals)];
        _numberEndings = [.. rules.SelectMany(rule => rule.NumberEndings)];
        _measured = [.. rules.SelectMany(rule => rule.Measured)];
        _dayBeginnings = [.. rules.SelectMany(rule => rule.DayBeginnings)];
        _yearEndings = [.. rules.SelectMany(rule => rule.YearEndings)];
        _ordinalEndings = [.. rules.SelectMany(rule => rule.OrdinalEndings)];
    }

    /// <summary>What a word looks like; not empty.</summary>
    public WordKind Of(ReadOnlySpan<char> word)
    {
        var kind = char.IsUpper(word[0]) ? WordKind.Capital : WordKind.None;
        if (char.IsDigit(word[0]))
        {
            return kind | OfDigits(word);
        }

        Span<char> lower = stackalloc char[Math.Min(word.Length, LongestWord)];
        word[..lower.Length].ToLowerInvariant(lower);
        var isListed = _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var known);
        return kind | (isListed ? known : OfLetters(lower));
    }

    /// <summary>A word that begins with a digit.</summary>
    private WordKind OfDigits(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return word.Length == 4 && word[..2] is "17" or "18" or "19" or "20"
                ? WordKind.Number | WordKind.Date | WordKind.Year
                : WordKind.Number;
        }

        var rest = word[digits..];
        if (rest[0] == ':')
        {
            return rest.Count(':') > 1 ? WordKind.Number | WordKind.Duration : WordKind.Number | WordKind.Score;
        }

        if (rest[0] is '.' && digits <= 2 && rest.Count('.') == 2 && rest[1..].IndexOf('.') <= 2)
        {
            return WordKind.Number | WordKind.Date;
        }

        if (rest[0] is '-' && rest.Length > 1 && char.IsDigit(rest[1]))
        {
            return WordKind.Number | (word.Length <= 5 && digits <= 2 ? WordKind.Score : WordKind.None);
        }

        if (digits == 4 && IsAny(rest, _yearEndings))
        {
            return WordKind.Number | WordKind.Date;
        }

        return WordKind.Number | (IsAny(rest, _ordinalEndings) ? WordKind.Ordinal : Measure(rest));
    }

    /// <summary>A word without digits that no list has: fünfundzwanzig, dreitägige, Mittwochmorgen.</summary>
    /// <param name="word">In lower case.</param>
    private WordKind OfLetters(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestNumber)
        {
            return WordKind.None;
        }

        foreach (var numeral in _numerals)
        {
            if (word.StartsWith(numeral))
            {
                return EndsInAny(word, _numberEndings) ? WordKind.Number : Measure(word[numeral.Length..]);
            }
        }

        foreach (var numeral in _vagueNumerals)
        {
            if (word.StartsWith(numeral))
            {
                return Measure(word[numeral.Length..]);
            }
        }

        foreach (var day in _dayBeginnings)
        {
            if (word.StartsWith(day))
            {
                return WordKind.Date;
            }
        }

        return WordKind.None;
    }

    private WordKind Measure(ReadOnlySpan<char> rest)
    {
        foreach (var (part, kind) in _measured)
        {
            if (rest.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return kind | WordKind.Number;
            }
        }

        return WordKind.None;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
