namespace NewsBot.Core.Articles.Identity;

/// <summary>The runs of three words that a text is made of, as hashes: what two texts share says how alike they are.</summary>
public static class Shingles
{
    private const int Words = 3;

    /// <summary>Hashes without repetition. Case, punctuation and layout play no part.</summary>
    public static HashSet<ulong> Of(string text)
    {
        var shingles = new HashSet<ulong>();
        ulong first = 0, second = 0, word = 0;
        var (count, inWord) = (0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter)
            {
                // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
                word = ((inWord ? word : 14695981039346656037) ^ char.ToLowerInvariant(text[i])) * 1099511628211;
            }
            else if (inWord)
            {
                if (++count >= Words)
                {
                    shingles.Add(Mix(Mix(first * 31) + Mix(second * 17) + word));
                }

                (first, second) = (second, word);
            }

            inWord = isLetter;
        }

        return shingles;
    }

    /// <summary>Spreads a hash over all its bits; the finalizer of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
