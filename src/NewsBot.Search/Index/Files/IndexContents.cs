using System.Collections.Immutable;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Files;

/// <summary>
/// What an index holds at one moment; never changed. The base is what the manifest says, less what has changed since;
/// the tail is what has come since.
/// </summary>
/// <param name="Base">Segments in files.</param>
/// <param name="Tail">Segments in memory.</param>
/// <param name="Sequence">The store's last change that is in here.</param>
/// <param name="BaseSequence">The store's last change that is in the files.</param>
/// <param name="Changed">
/// Articles changed since <paramref name="BaseSequence"/>, with the sequence of the change.
/// </param>
internal sealed record IndexContents(
    ImmutableArray<LiveSegment> Base,
    ImmutableArray<LiveSegment> Tail,
    long Sequence,
    long BaseSequence,
    ImmutableDictionary<long, long> Changed)
{
    public static IndexContents Empty { get; } = new([], [], 0, 0, ImmutableDictionary<long, long>.Empty);

    public int TailPassages => Tail.Sum(live => live.LivePassages);

    public IEnumerable<LiveSegment> All => Base.Concat(Tail);

    /// <summary>Replaces articles by their present state.</summary>
    /// <param name="changes">Sequence by article.</param>
    /// <param name="present">Segments with those that are not removed.</param>
    public IndexContents With(IReadOnlyDictionary<long, long> changes, IEnumerable<Segment> present) => new(
        Without(Base, changes.Keys),
        [.. Without(Tail, changes.Keys), .. present.Select(segment => new LiveSegment(segment))],
        changes.Values.Max(),
        BaseSequence,
        Changed.SetItems(changes));

    /// <summary>Replaces the files: what they hold leaves the tail, what has changed since leaves them.</summary>
    public IndexContents WithBase(IEnumerable<LiveSegment> files, long sequence)
    {
        var covered = Changed.Where(change => change.Value <= sequence).Select(change => change.Key).ToList();
        var later = Changed.RemoveRange(covered);
        return new IndexContents(
            Without(files, later.Keys), Without(Tail, covered), Math.Max(Sequence, sequence), sequence, later);
    }

    /// <summary>Replaces segments of the tail by one.</summary>
    public IndexContents WithMergedTail(IReadOnlyList<LiveSegment> merged, Segment? into) => this with
    {
        Tail = [.. Tail.Except(merged), .. into is null ? [] : new[] { new LiveSegment(into) }],
    };

    private static ImmutableArray<LiveSegment> Without(IEnumerable<LiveSegment> segments, IEnumerable<long> ids)
    {
        var gone = ids as IReadOnlyCollection<long> ?? [.. ids];
        return [.. segments.Select(live => live.Without(gone)).Where(live => !live.IsEmpty)];
    }
}
