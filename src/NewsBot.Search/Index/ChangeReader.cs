using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsBot.Language.Analysis;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index;

/// <summary>
/// Reads changes of the store and makes segments of what is present, while it reads on. Where much has changed,
/// segments become large, because whatever is in small ones has to be written again when they are merged; but nobody
/// waits long for what was read first.
/// </summary>
internal sealed class ChangeReader(IChangeFeed store, IndexOptions options, Analyzers analyzers, TimeProvider time)
{
    private const int ArticlesPerBatch = 128;
    private const int PassagesPerSegment = 1 << 15;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentBag<SegmentBuilder> _rested = [];

    /// <summary>Forgets what builders remember of earlier texts.</summary>
    public void Rest() => _rested.Clear();

    /// <summary>The changes after one, up to the wanted one or a part of them.</summary>
    /// <returns>The changes, none where there are none; the segments hold each article once.</returns>
    public async Task<(IReadOnlyDictionary<long, long> Changes, IReadOnlyList<Segment> Segments)> ReadAsync(
        long after, long wanted, CancellationToken cancellation)
    {
        var changes = new Dictionary<long, long>();
        var builders = new ConcurrentBag<SegmentBuilder>();
        await Parallel.ForEachAsync(
            BatchesAsync(after, wanted, changes, cancellation),
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation },
            (batch, _) =>
            {
                var builder = builders.TryTake(out var begun) || _rested.TryTake(out begun)
                    ? begun
                    : new SegmentBuilder(analyzers);
                foreach (var article in batch)
                {
                    builder.Add(article);
                }

                builders.Add(builder);
                return ValueTask.CompletedTask;
            });
        var segments = new ConcurrentBag<Segment>();
        Parallel.ForEach(builders.Where(builder => builder.Passages > 0), builder => segments.Add(builder.Build()));
        foreach (var builder in builders.Where(builder => !builder.IsWorn))
        {
            _rested.Add(builder);
        }

        return (changes, [.. segments]);
    }

    private async IAsyncEnumerable<List<IndexedArticle>> BatchesAsync(
        long after, long wanted, Dictionary<long, long> changes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var passages = 0;
        do
        {
            var read = await store.ChangesAsync(after, ArticlesPerBatch, cancellation);

            // An article that has changed again meanwhile is left for the next time, so that none is in twice.
            if (read.Count == 0 || read.Any(change => changes.ContainsKey(change.ArticleId)))
            {
                yield break;
            }

            foreach (var change in read)
            {
                changes.Add(change.ArticleId, change.Sequence);
            }

            after = read[^1].Sequence;
            var present = read.Select(change => change.Current).OfType<IndexedArticle>().ToList();
            passages += present.Sum(article => article.Passages.Count);
            yield return present;
        }
        while (after < wanted && passages < options.Threads * PassagesPerSegment && time.GetElapsedTime(started) < Longest);
    }
}
