using System.Collections.Frozen;
using System.Numerics;

namespace NewsBot.Language.Detection;

/// <summary>Words and letter groups that tell languages apart.</summary>
internal sealed class LanguageEvidence
{
    /// <summary>Characters of the longest letter group.</summary>
    public const int LongestGroup = 4;

    /// <summary>A function word counts 1, a letter group this much.</summary>
    public const double GroupWeight = 0.35;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Group[][] _groupsByFirst;

    /// <param name="marks">In the order of the bits and of the scores; at most 32.</param>
    /// <param name="ofHeadlines">Whether what counts in short texts only is among it.</param>
    public LanguageEvidence(IReadOnlyList<LanguageMarks> marks, bool ofHeadlines)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(marks.Count, 32, nameof(marks));
        _words = Combine(marks.Select(mark => $"{mark.FunctionWords} {(ofHeadlines ? mark.HeadlineWords : "")}"))
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _groupsByFirst = ByFirst(
            Combine(marks.Select(mark => $"{mark.LetterGroups} {(ofHeadlines ? mark.HeadlineGroups : "")}")));
    }

    /// <summary>The languages, as bits, in which a lower-case word is a function word.</summary>
    public int LanguagesOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var bits) ? bits : 0;

    /// <summary>Adds what the letters of a word say.</summary>
    /// <param name="word">In lower case, between underscores, with <see cref="LongestGroup"/> zeros after it.</param>
    public void AddGroups(ReadOnlySpan<char> word, Span<double> scores)
    {
        var next = Pack(word[..LongestGroup]);
        for (var start = 0; next != 0; start++)
        {
            var first = (char)next;
            foreach (var group in first < _groupsByFirst.Length ? _groupsByFirst[first] : [])
            {
                if ((next & group.Mask) == group.Letters)
                {
                    AddBits(group.Bits, GroupWeight, scores);
                }
            }

            var following = start + LongestGroup < word.Length ? word[start + LongestGroup] : '\0';
            next = (next >> 16) | ((ulong)following << 48);
        }
    }

    public static void AddBits(int bits, double weight, Span<double> scores)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            scores[BitOperations.TrailingZeroCount(bits)] += weight;
        }
    }

    private static Group[][] ByFirst(FrozenDictionary<string, int> groups)
    {
        var table = new Group[groups.Keys.Max(group => group[0]) + 1][];
        Array.Fill(table, []);
        foreach (var same in groups.GroupBy(group => group.Key[0]))
        {
            table[same.Key] = [.. same.OrderBy(group => group.Key.Length)
                .Select(group => new Group(Pack(group.Key), ulong.MaxValue >> (16 * (LongestGroup - group.Key.Length)), group.Value))];
        }

        return table;
    }

    /// <summary>Up to four characters in one number, the first one lowest.</summary>
    private static ulong Pack(ReadOnlySpan<char> letters)
    {
        var packed = 0UL;
        for (var i = 0; i < letters.Length; i++)
        {
            packed |= (ulong)letters[i] << (16 * i);
        }

        return packed;
    }

    private static FrozenDictionary<string, int> Combine(IEnumerable<string> lists)
    {
        var combined = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (language, list) in lists.Index())
        {
            foreach (var word in WordList.Split(list))
            {
                combined[word] = combined.GetValueOrDefault(word) | 1 << language;
            }
        }

        return combined.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="Letters">Packed.</param>
    /// <param name="Mask">The bits of so many letters.</param>
    /// <param name="Bits">The languages that have it.</param>
    private readonly record struct Group(ulong Letters, ulong Mask, int Bits);
}
