using System.Collections.Frozen;
using NewsBot.Language.Shipped;

namespace NewsBot.Language.Sentences;

/// <summary>
/// What a full stop after a word may mean, by the words of all shipped languages. They are the shipped ones, not the
/// registered, because stored offsets must not depend on who splits: readers, evaluation and tests cut a text alike.
/// </summary>
internal static class Abbreviations
{
    private static readonly Words NeverLast = new(rules => rules.NeverLast);
    private static readonly Words MaybeLast = new(rules => rules.MaybeLast);
    private static readonly Words BeforeNumber = new(rules => rules.BeforeNumber);
    private static readonly Words BeforeOrdinal = new(rules => rules.BeforeOrdinal);
    private static readonly Words AfterOrdinal = new(rules => $"{rules.AfterOrdinal} {rules.MonthsAfterOrdinal}");
    private static readonly Words Clock = new(rules => rules.Clock);
    private static readonly Words AfterClock = new(rules => rules.AfterClock);
    private static readonly Words AddressEndings = new(rules => rules.AddressEndings);
    private static readonly Words Starters = new(rules => rules.Starters);
    private static readonly Words BeforeLetter = new(rules => rules.BeforeLetter, StringComparer.Ordinal);
    private static readonly Words BeforeLastLetter = new(rules => rules.BeforeLastLetter, StringComparer.Ordinal);
    private static readonly string NeverLastLetters = string.Concat(Read(rules => rules.NeverLastLetters));
    private static readonly string[] EndsBeforeNumber = [.. Read(rules => rules.EndsBeforeNumber)];

    public static bool IsNeverLast(ReadOnlySpan<char> word) => NeverLast.Has(word);

    public static bool MayEndSentence(ReadOnlySpan<char> word) => MaybeLast.Has(word);

    public static bool StandsBeforeNumber(ReadOnlySpan<char> word)
    {
        foreach (var ending in EndsBeforeNumber)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return BeforeNumber.Has(word);
    }

    public static bool StandsBeforeOrdinal(ReadOnlySpan<char> word) => BeforeOrdinal.Has(word);

    public static bool StandsAfterOrdinal(ReadOnlySpan<char> word) => AfterOrdinal.Has(word);

    public static bool StartsSentence(ReadOnlySpan<char> word) => Starters.Has(word);

    /// <summary>Whether a word says which half of the day the hour before it is in: p.m.</summary>
    public static bool IsClock(ReadOnlySpan<char> word) => Clock.Has(word);

    /// <summary>Whether a capitalised word may follow such a word within the sentence: Monday.</summary>
    public static bool StandsAfterClock(ReadOnlySpan<char> word) => AfterClock.Has(word);

    /// <summary>Whether a word ends addresses of the web.</summary>
    public static bool IsAddressEnding(ReadOnlySpan<char> word) => AddressEndings.Has(word);

    /// <summary>Plan, Vitamin and the like take a letter after them.</summary>
    public static bool StandsBeforeLetter(ReadOnlySpan<char> word) => BeforeLetter.Has(word);

    /// <summary>Whether a letter with a full stop is followed by something, as the z of z. B.</summary>
    public static bool IsNeverLast(char letter) => NeverLastLetters.Contains(letter, StringComparison.Ordinal);

    /// <summary>Whether a letter after the word belongs to it, as the a of u. a.</summary>
    public static bool StandsBeforeLastLetter(ReadOnlySpan<char> word) => BeforeLastLetter.Has(word);

    private static IEnumerable<string> Read(Func<SentenceRules, string> list) =>
        ShippedLanguages.All.All.SelectMany(language => WordList.Split(list(language.Sentences)));

    private sealed class Words(Func<SentenceRules, string> list, StringComparer? comparer = null)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = Read(list)
            .ToFrozenSet(comparer ?? StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
