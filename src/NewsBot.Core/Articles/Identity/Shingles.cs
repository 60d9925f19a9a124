using System.Buffers;

namespace NewsBot.Core.Articles.Identity;

/// <summary>
/// The runs of three words that a text is made of, as hashes: what two texts share says how alike they are.
/// </summary>
public static class Shingles
{
    private const int Words = 3;

    // Lower case by character; 0 for what is not in a word. News is written with few others.
    private static readonly char[] Usual = [.. Enumerable.Range(0, 0x250).Select(code => Lower((char)code))];

    /// <summary>Hashes without repetition. Case, punctuation and layout play no part.</summary>
    public static HashSet<ulong> Of(string text)
    {
        var hashes = ArrayPool<ulong>.Shared.Rent(MaxOf(text));
        var count = Read(text, hashes);
        var shingles = new HashSet<ulong>(count);
        foreach (var hash in hashes.AsSpan(0, count))
        {
            shingles.Add(hash);
        }

        ArrayPool<ulong>.Shared.Return(hashes);
        return shingles;
    }

    /// <summary>No text has more.</summary>
    internal static int MaxOf(string text) => (text.Length / 2) + 1;

    /// <summary>Writes the hashes in the order of the text, repetitions included.</summary>
    /// <param name="hashes">Has space for <see cref="MaxOf"/>.</param>
    /// <returns>How many there are.</returns>
    internal static int Read(string text, Span<ulong> hashes)
    {
        ulong first = 0, second = 0, word = 0;
        var (words, inWord, count) = (0, false, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i == text.Length ? '\0' : text[i] < Usual.Length ? Usual[text[i]] : Lower(text[i]);
            if (letter != '\0')
            {
                // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
                word = ((inWord ? word : 14695981039346656037) ^ letter) * 1099511628211;
            }
            else if (inWord)
            {
                if (++words >= Words)
                {
                    hashes[count++] = Mix(Mix(first * 31) + Mix(second * 17) + word);
                }

                (first, second) = (second, word);
            }

            inWord = letter != '\0';
        }

        return count;
    }

    /// <summary>Spreads a hash over all its bits; the finalizer of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static char Lower(char character) =>
        char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '\0';
}
