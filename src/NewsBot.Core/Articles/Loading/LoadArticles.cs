using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Loading;

/// <summary>
/// Loads articles: read, identify and split on one thread while another stores them, a batch in a transaction.
/// </summary>
public sealed partial class LoadArticles(
    SourceReader reader, IArticleStore store, TimeProvider time, ILogger<LoadArticles> log)
{
    private static readonly BatchLimits Limits = new(Items: 512, Characters: 4_000_000, TimeSpan.FromMilliseconds(250));

    /// <summary>
    /// Loads every item of every source. A result is handed out once it is durable, at the latest a quarter of a second
    /// after its item was read. Ending the enumeration early ends the load; what was handed out stays.
    /// </summary>
    /// <exception cref="StoreUnusableException">The store cannot be used at all.</exception>
    public async IAsyncEnumerable<LoadResult> LoadAsync(
        LoadRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var items = Channel.CreateBounded<LoadingItem>(
            new BoundedChannelOptions(Limits.Items) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(request, items.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in ItemBatches.ReadAsync(items.Reader, Limits, time, cancellation))
            {
                foreach (var result in await StoreAsync(batch, cancellation))
                {
                    yield return result;
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>Fills the channel and ends it; a fault rises from the channel's reader.</summary>
    private async Task ReadAsync(LoadRequest request, ChannelWriter<LoadingItem> items, CancellationToken cancellation)
    {
        var reading = ReadAllAsync(request, items, cancellation);
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        items.Complete(
            reading.Exception?.InnerException
            ?? (reading.IsCanceled ? new OperationCanceledException(cancellation) : null));
    }

    private async Task ReadAllAsync(LoadRequest request, ChannelWriter<LoadingItem> items, CancellationToken cancellation)
    {
        var left = request.Skip;
        foreach (var source in request.Sources)
        {
            await foreach (var item in reader.ReadAsync(source, cancellation))
            {
                if (left-- <= 0)
                {
                    await items.WriteAsync(Prepare(item, request), cancellation);
                }
            }
        }
    }

    private LoadingItem Prepare(ReadItem item, LoadRequest request) => item switch
    {
        ReadItem.Read read => PrepareArticle(read, request),
        ReadItem.Refused refused => new LoadingItem.Ended(new LoadResult.Rejected(refused.Source, refused.Reason)),
        ReadItem.Unreachable missed => new LoadingItem.Ended(new LoadResult.Failed(missed.Source, missed.Reason)),
        _ => throw new UnreachableException(),
    };

    private LoadingItem PrepareArticle(ReadItem.Read item, LoadRequest request)
    {
        try
        {
            return new LoadingItem.Ready(item.Source, ArticlePreparation.Prepare(item.Draft, request, time.GetUtcNow()));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A text that the analysis cannot cope with must not keep the next one out.
            LogNotPrepared(item.Source, exception);
            return new LoadingItem.Ended(new LoadResult.Failed(item.Source, new Phrase("Articles.Unreadable")));
        }
    }

    private async Task<IReadOnlyList<LoadResult>> StoreAsync(
        IReadOnlyList<LoadingItem> batch, CancellationToken cancellation)
    {
        var ready = batch.OfType<LoadingItem.Ready>().ToList();
        var stored = new Queue<LoadResult>(await SaveAsync(ready, cancellation));
        return [.. batch.Select(item => item is LoadingItem.Ended ended ? ended.Result : stored.Dequeue())];
    }

    /// <summary>
    /// Saves in one transaction; where that fails, one by one, so that one article's fault stays its own.
    /// </summary>
    private async Task<IReadOnlyList<LoadResult>> SaveAsync(
        List<LoadingItem.Ready> items, CancellationToken cancellation)
    {
        if (items.Count == 0)
        {
            return [];
        }

        try
        {
            var outcomes = await store.SaveAsync([.. items.Select(item => item.Article)], cancellation);
            return [.. items.Zip(outcomes, Result)];
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StoreUnusableException))
        {
            LogNotStored(items.Count, exception);
        }

        if (items.Count == 1)
        {
            return [new LoadResult.Failed(items[0].Source, new Phrase("Articles.StoreFailed"))];
        }

        var results = new List<LoadResult>(items.Count);
        foreach (var item in items)
        {
            results.AddRange(await SaveAsync([item], cancellation));
        }

        return results;
    }

    private static LoadResult Result(LoadingItem.Ready item, SaveOutcome outcome)
    {
        var article = item.Article;
        return outcome switch
        {
            SaveOutcome.Added added => new LoadResult.Added(
                item.Source, added.ArticleId, article.Title, article.Language, article.Passages.Count),
            SaveOutcome.Updated updated => new LoadResult.Updated(
                item.Source, updated.ArticleId, article.Title, article.Language, article.Passages.Count),
            SaveOutcome.Duplicate same => new LoadResult.Duplicate(
                item.Source, same.ArticleId, article.Title, article.Language),
            SaveOutcome.Tombstoned gone => new LoadResult.Rejected(
                item.Source, new Phrase("Articles.Removed", gone.RemovedBy, gone.RemovedAt, gone.ArticleId)),
            _ => throw new UnreachableException(),
        };
    }

    [LoggerMessage(2010, LogLevel.Warning, "Preparing '{Source}' failed in an unexpected way")]
    private partial void LogNotPrepared(string source, Exception exception);

    [LoggerMessage(2011, LogLevel.Error, "Storing {Count} articles failed")]
    private partial void LogNotStored(int count, Exception exception);
}
