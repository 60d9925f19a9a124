using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Files;

/// <summary>
/// Decides which segments become one. Segments are in tiers by size, each tier four times the one below; four of a tier
/// are merged, and with them what the result would fill up. So every passage is written once per tier, and the number
/// of segments grows with the logarithm of the index.
/// </summary>
internal static class TierPolicy
{
    private const int PerTier = 4;

    /// <summary>Segments of more passages stay as they are until a third is deleted.</summary>
    public const int LargestMerge = 1 << 20;

    /// <summary>Passages of the lowest tier.</summary>
    private const int Smallest = 64;

    /// <summary>The segments to merge; none or at least two, or one that has much deleted.</summary>
    /// <param name="always">Segments that are to be written in any case.</param>
    public static IReadOnlyList<LiveSegment> Choose(
        IEnumerable<LiveSegment> segments, IReadOnlyCollection<LiveSegment> always)
    {
        var chosen = new HashSet<LiveSegment>(always);
        chosen.UnionWith(segments.Where(live => 3 * live.DeletedPassages > live.Segment.Passages));
        var sizes = segments.Except(chosen)
            .Where(live => live.LivePassages <= LargestMerge)
            .GroupBy(live => Tier(live.LivePassages))
            .OrderBy(tier => tier.Key);
        foreach (var tier in sizes)
        {
            // What has been chosen so far will be one segment; if it belongs to this tier or above, it counts here.
            var merged = chosen.Sum(live => live.LivePassages);
            var counted = chosen.Count > 0 && Tier(merged) == tier.Key ? 1 : 0;
            if (tier.Count() + counted >= PerTier || (merged > 0 && Tier(merged) > tier.Key))
            {
                chosen.UnionWith(tier);
            }
        }

        return [.. segments.Concat(always).Distinct().Where(chosen.Contains)];
    }

    private static int Tier(int passages) =>
        System.Numerics.BitOperations.Log2((uint)Math.Max(1, passages / Smallest)) / 2;
}
