namespace NewsBot.Search.Index.Segments;

/// <summary>
/// Terms of a segment that a word may have been meant for: one edit away, two for long words. An edit puts in, leaves
/// out or changes a letter, or swaps two neighbours (optimal string alignment). The first letters must be right, which
/// bounds what is looked at.
/// </summary>
internal static class SimilarTerms
{
    /// <summary>Shortest word that is looked for: short ones have too many neighbours.</summary>
    public const int Shortest = 5;

    private const int ShortestOfTwoEdits = 8;
    private const int Longest = 32;

    /// <summary>Hands over the terms near to one, with their number of edits and their frequency.</summary>
    /// <param name="letters">Bytes at the beginning that must be right.</param>
    /// <param name="left">Terms that may still be looked at; counted down.</param>
    public static void Find(
        Segment segment, ReadOnlySpan<byte> term, int letters, ref int left, Action<ReadOnlySpan<byte>, int, int> found)
    {
        if (term.Length is < Shortest or > Longest)
        {
            return;
        }

        var most = term.Length >= ShortestOfTwoEdits ? 2 : 1;
        var cursor = new TermCursor(segment);
        var beginning = term[..letters];
        for (var more = cursor.MoveTo(beginning); more && left > 0 && cursor.Term.StartsWith(beginning); more = cursor.MoveNext())
        {
            left--;
            if (Math.Abs(cursor.Term.Length - term.Length) <= most && Edits(term, cursor.Term, most) is var edits && edits <= most)
            {
                found(cursor.Term, edits, cursor.Entry.Frequency);
            }
        }

        segment.KeepAlive();
    }

    /// <summary>Edits between two words; more than <paramref name="most"/> where there are more.</summary>
    internal static int Edits(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int most)
    {
        var common = one.CommonPrefixLength(other);
        one = one[common..];
        other = other[common..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        // What is left of words that are near is short.
        if (Math.Max(one.Length, other.Length) > Longest || Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows[..(other.Length + 1)];
        var last = rows.Slice(Longest + 1, other.Length + 1);
        var row = rows.Slice(2 * (Longest + 1), other.Length + 1);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var edits = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length];
    }
}
