using NewsBot.Search.Index.Files;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index;

/// <summary>
/// Verifies the files of the index: the manifest, all checksums, the order of terms and postings, block maxima, counts,
/// and that no article is in it twice. Reads only; may run beside the processes that use the files.
/// </summary>
public sealed class IndexChecker(IndexOptions options, IChangeFeed store)
{
    /// <summary>Reads all files; takes as long as reading them takes.</summary>
    public async Task<IndexReport> CheckAsync(CancellationToken cancellation)
    {
        if (options.Folder is null)
        {
            return new IndexReport.InMemory();
        }

        var folder = new IndexFolder(options.Folder);
        Manifest? manifest;
        try
        {
            manifest = folder.ReadManifest();
        }
        catch (InvalidDataException)
        {
            return new IndexReport.ManifestDamaged();
        }

        if (manifest is null)
        {
            return new IndexReport.Absent();
        }

        var last = await store.LastSequenceAsync(cancellation);
        if (manifest.Format != SegmentFormat.Version || manifest.Analysis != IndexOptions.AnalyzerVersion
            || manifest.Store != await store.IdentityAsync(cancellation) || manifest.Sequence > last)
        {
            return new IndexReport.Foreign();
        }

        var faults = CheckFiles(folder, manifest, cancellation);
        return faults.Count > 0
            ? new IndexReport.Damaged(faults)
            : new IndexReport.Sound(
                manifest.Segments.Count, manifest.Segments.Sum(file => file.Length), manifest.Sequence, last);
    }

    private static List<IndexFault> CheckFiles(IndexFolder folder, Manifest manifest, CancellationToken cancellation)
    {
        var faults = new List<IndexFault>();
        var articles = new HashSet<long>();
        var twice = false;
        foreach (var file in manifest.Segments)
        {
            try
            {
                var live = new LiveSegment(folder.OpenSegment(file)).WithoutArticles(file.Deleted);
                faults.AddRange(SegmentChecker.Check(live.Segment, cancellation)
                    .Select(fault => new IndexFault(fault, file.File)));
                for (var i = 0; i < live.Segment.Articles; i++)
                {
                    twice |= !live.IsDeleted(i) && !articles.Add(live.Segment.Ids[i]);
                }
            }
            catch (Exception cause) when (cause is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                faults.Add(new IndexFault(SegmentFault.IndexFileDamaged, file.File));
            }
        }

        if (twice)
        {
            faults.Add(new IndexFault(SegmentFault.IndexArticleTwice, null));
        }

        return faults;
    }
}
