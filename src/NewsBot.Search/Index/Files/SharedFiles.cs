using Microsoft.Extensions.Logging;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Files;

/// <summary>
/// The files as one of several processes sees them: follows the manifest, takes the right to write when it is free, and
/// writes while it has it. The caller sees to it that calls do not overlap, except <see cref="Write"/>.
/// </summary>
internal sealed class SharedFiles(IndexFolder folder, string analysis, ILogger logger) : IDisposable
{
    private const int Attempts = 3;

    private readonly Dictionary<Segment, ManifestSegment> _listed = [];
    private IDisposable? _right;
    private object? _seen;
    private bool _opened;
    private long _generation;

    /// <summary>One more each time the index starts anew.</summary>
    public int Era { get; private set; }

    /// <summary>Whether this process has the right to write.</summary>
    public bool Writes => _right is not null;

    /// <summary>Takes in a newer manifest, and the right to write if it is free.</summary>
    /// <param name="identity">
    /// The store's; files of another one are of no use, nor are files that are ahead of it.
    /// </param>
    public async Task<IndexContents> FollowAsync(
        IndexContents contents, string identity, IChangeFeed store, CancellationToken cancellation)
    {
        if (Writes)
        {
            return contents;
        }

        _right = folder.TryTakeWriterRight();
        var stamp = folder.ManifestStamp();
        if (!Writes && _opened && Equals(stamp, _seen))
        {
            return contents;
        }

        _seen = stamp;
        _opened = true;
        var found = await LoadAsync(identity, store, cancellation);
        if (Writes)
        {
            folder.DeleteUnused(found is null ? [] : found.Value.Segments.Select(live => _listed[live.Segment].File));
        }

        if (found is not var (segments, sequence))
        {
            // Whoever writes starts anew, and the manifest is replaced with the first flush. Whoever reads keeps what
            // it has: the writer will come with a better one.
            return Writes ? IndexContents.Empty : contents;
        }

        // A manifest from before what this process knows of the files is that of a writer that has started anew.
        return sequence >= contents.BaseSequence ? contents.WithBase(segments, sequence)
            : Writes ? IndexContents.Empty.WithBase(segments, sequence)
            : contents;
    }

    /// <summary>Starts anew: what is written now belongs to a store that is gone.</summary>
    public void Forget()
    {
        Era++;
        _listed.Clear();
        _opened = false;
    }

    /// <summary>
    /// Writes the tail to files: what is small as one, with the files that should be merged with it, and what is large
    /// as it is, for it will be merged in its turn.
    /// </summary>
    /// <param name="large">Passages of a segment that is large.</param>
    /// <param name="era">The one that <paramref name="contents"/> are of.</param>
    public FlushedFiles Write(IndexContents contents, int large, int era, CancellationToken cancellation)
    {
        var whole = contents.Tail.Where(live => live.LivePassages >= large).ToList();
        var merged = TierPolicy.Choose(contents.Base.Concat(whole), contents.Tail.RemoveRange(whole));
        var segments = contents.Base.Except(merged).ToList();
        var added = new Dictionary<Segment, ManifestSegment>();
        foreach (var live in whole.Except(merged))
        {
            var (segment, listed) = folder.Write(live.Segment);
            added.Add(segment, listed);
            segments.Add(new LiveSegment(segment).WithoutArticles(live.Deleted()));
        }

        if (merged.Any(live => !live.IsEmpty))
        {
            var (segment, listed) = folder.Merge(merged, cancellation);
            added.Add(segment, listed);
            segments.Add(new LiveSegment(segment));
        }

        return new FlushedFiles(segments, added, contents.Sequence, era);
    }

    /// <summary>Makes what was written the index.</summary>
    /// <returns>False where it has become meaningless meanwhile.</returns>
    public bool Publish(FlushedFiles files, string store)
    {
        if (!Writes || files.Era != Era)
        {
            return false;
        }

        foreach (var (segment, listed) in files.Added)
        {
            _listed[segment] = listed;
        }

        var manifest = new Manifest(
            _generation + 1,
            SegmentFormat.Version,
            analysis,
            store,
            files.Sequence,
            [.. files.Segments.Select(live => _listed[live.Segment] with { Deleted = [.. live.Deleted()] })]);
        folder.WriteManifest(manifest);
        _generation = manifest.Generation;
        var used = files.Segments.Select(live => live.Segment).ToHashSet();
        foreach (var gone in _listed.Keys.Where(known => !used.Contains(known)).ToList())
        {
            _listed.Remove(gone);
        }

        folder.DeleteUnused(_listed.Values.Select(file => file.File));
        return true;
    }

    public void Dispose()
    {
        _right?.Dispose();
        _right = null;
    }

    private async Task<(IReadOnlyList<LiveSegment> Segments, long Sequence)?> LoadAsync(
        string identity, IChangeFeed store, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (folder.ReadManifest() is not { } manifest)
                {
                    return null;
                }

                _generation = Math.Max(_generation, manifest.Generation);
                if (manifest.Format != SegmentFormat.Version || manifest.Analysis != analysis
                    || manifest.Store != identity || manifest.Sequence > await store.LastSequenceAsync(cancellation))
                {
                    throw new InvalidDataException("It is of another version or another store.");
                }

                return (Open(manifest), manifest.Sequence);
            }
            catch (FileNotFoundException) when (!Writes && attempt < Attempts)
            {
                // The writer has replaced the manifest between the two reads.
            }
            catch (Exception cause) when (cause is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                if (Writes)
                {
                    IndexLog.Rebuilding(logger, folder.Path, cause.Message);
                }
                else
                {
                    IndexLog.NotRead(logger, folder.Path, cause.Message);
                }

                return null;
            }
        }
    }

    private List<LiveSegment> Open(Manifest manifest)
    {
        var known = _listed.ToDictionary(pair => pair.Value.File, pair => pair.Key);
        var opened = manifest.Segments
            .Select(listed => (Listed: listed, Segment: known.GetValueOrDefault(listed.File) ?? folder.OpenSegment(listed)))
            .ToList();
        _listed.Clear();
        foreach (var (listed, segment) in opened)
        {
            _listed.Add(segment, listed);
        }

        return opened.ConvertAll(file => new LiveSegment(file.Segment).WithoutArticles(file.Listed.Deleted));
    }
}
