using System.Buffers;
using System.Globalization;

namespace NewsBot.Language.Analysis;

/// <summary>The spellings of all known languages, which every analyzer reads.</summary>
internal sealed class Spellings
{
    private readonly string[] _contractions;
    private readonly SearchValues<char> _spelledOutLetters;
    private readonly Dictionary<char, string> _spelledOut;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _moneyScales;

    public Spellings(Languages languages)
    {
        Spelling[] all = [.. languages.All.Append(PlainLanguage.Instance).Select(language => language.Spelling)];
        OrdinalEndings = Join(spelling => spelling.OrdinalEndings);
        InclusiveEndings = Join(spelling => spelling.InclusiveEndings);
        Elisions = string.Concat(Join(spelling => spelling.Elisions));
        _contractions = Join(spelling => spelling.Contractions);
        _spelledOut = Join(spelling => spelling.SpelledOutLetters).DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[2..]);
        _spelledOutLetters = SearchValues.Create(
            [.. _spelledOut.Keys, .. _spelledOut.Keys.Select(char.ToUpperInvariant)]);
        _moneyScales = Join(spelling => spelling.MoneyScales).Select(pair => pair.Split('=')).DistinctBy(pair => pair[0])
            .ToDictionary(
                pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        // The longest first, so that it is not taken for a shorter one.
        string[] Join(Func<Spelling, string> list) =>
        [
            .. all.SelectMany(spelling => WordList.Split(list(spelling)))
                .Distinct()
                .OrderByDescending(item => item.Length),
        ];
    }

    /// <inheritdoc cref="Spelling.OrdinalEndings"/>
    public string[] OrdinalEndings { get; }

    /// <inheritdoc cref="Spelling.InclusiveEndings"/>
    public string[] InclusiveEndings { get; }

    /// <inheritdoc cref="Spelling.Elisions"/>
    public string Elisions { get; }

    /// <summary>Whether letters after an apostrophe are no part of a term.</summary>
    public bool IsContraction(ReadOnlySpan<char> letters)
    {
        foreach (var contraction in _contractions)
        {
            if (letters.SequenceEqual(contraction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word has a letter that is also written as two.</summary>
    public bool HasSpelledOutLetter(ReadOnlySpan<char> word) => word.ContainsAny(_spelledOutLetters);

    /// <summary>The letters that a lower-case letter is also written as; null for most.</summary>
    public string? SpelledOut(char lower) => _spelledOut.GetValueOrDefault(lower);

    /// <summary>The power of ten of a letter after an amount of money; 0 for other words.</summary>
    public int MoneyScaleOf(ReadOnlySpan<char> letters) => _moneyScales.TryGetValue(letters, out var power) ? power : 0;
}
