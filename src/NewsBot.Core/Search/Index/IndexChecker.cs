using NewsBot.Core.Health;
using NewsBot.Core.Search.Index.Files;
using NewsBot.Core.Search.Index.Segments;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Search.Index;

/// <summary>
/// Verifies the files of the index: the manifest, all checksums, the order of terms and postings, block maxima, counts,
/// and that no article is in it twice. Reads only; may run beside the processes that use the files.
/// </summary>
public sealed class IndexChecker(IndexOptions options, IArticleStore store) : IDoctorCheck
{
    private static readonly Phrase Remedy = new("Search.IndexRemedy");

    public string Name => "index";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (options.Folder is null)
        {
            return [new Finding(FindingLevel.Ok, new Phrase("Search.IndexInMemory"))];
        }

        var folder = new IndexFolder(options.Folder);
        Manifest? manifest;
        try
        {
            manifest = folder.ReadManifest();
        }
        catch (InvalidDataException)
        {
            return [new Finding(FindingLevel.Fail, new Phrase("Search.IndexManifestDamaged"), Remedy)];
        }

        if (manifest is null)
        {
            return [new Finding(FindingLevel.Ok, new Phrase("Search.IndexAbsent"))];
        }

        var last = await store.LastSequenceAsync(cancellation);
        if (manifest.Format != SegmentFormat.Version || manifest.Analysis != IndexOptions.AnalyzerVersion
            || manifest.Store != await store.IdentityAsync(cancellation) || manifest.Sequence > last)
        {
            return [new Finding(FindingLevel.Warn, new Phrase("Search.IndexOther"), Remedy)];
        }

        var faults = CheckFiles(folder, manifest, cancellation);
        return faults.Count > 0 ? faults
            : [new Finding(
                FindingLevel.Ok,
                new Phrase(
                    "Search.IndexSound",
                    manifest.Segments.Count,
                    manifest.Segments.Sum(file => file.Length) / 1e6,
                    manifest.Sequence,
                    last))];
    }

    private static List<Finding> CheckFiles(IndexFolder folder, Manifest manifest, CancellationToken cancellation)
    {
        var faults = new List<Finding>();
        var articles = new HashSet<long>();
        var twice = false;
        foreach (var file in manifest.Segments)
        {
            try
            {
                var live = new LiveSegment(folder.OpenSegment(file)).WithoutArticles(file.Deleted);
                faults.AddRange(SegmentChecker.Check(live.Segment, cancellation)
                    .Select(fault => Fail($"Search.{fault}", file.File)));
                for (var i = 0; i < live.Segment.Articles; i++)
                {
                    twice |= !live.IsDeleted(i) && !articles.Add(live.Segment.Ids[i]);
                }
            }
            catch (Exception cause) when (cause is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                faults.Add(Fail("Search.IndexFileDamaged", file.File));
            }
        }

        if (twice)
        {
            faults.Add(Fail("Search.IndexArticleTwice"));
        }

        return faults;
    }

    private static Finding Fail(string key, params object?[] arguments) =>
        new(FindingLevel.Fail, new Phrase(key, arguments), Remedy);
}
