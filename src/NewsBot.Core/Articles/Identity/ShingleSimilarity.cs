namespace NewsBot.Core.Articles.Identity;

/// <summary>Whether two texts are the same report: the second, exact step after the sketches.</summary>
public static class ShingleSimilarity
{
    /// <summary>Share of all shingles of two texts that both have.</summary>
    private const double Alike = 0.4;

    /// <summary>
    /// Share of the shorter text's shingles that the longer one has: a copy that was cut or added to.
    /// </summary>
    private const double Contained = 0.7;

    private const int FewestContained = 60;

    public static bool AreAlike(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        if (small.Count == 0)
        {
            return false;
        }

        var shared = small.Count(large.Contains);
        return shared >= Alike * (small.Count + large.Count - shared)
            || (small.Count >= FewestContained && shared >= Contained * small.Count);
    }
}
