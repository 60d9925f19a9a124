using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Search;

namespace NewsBot.Core.Chat.Library;

/// <summary>The loads of one collection. A load of another one counts as none.</summary>
public sealed class LoadJobs
{
    private readonly string _collection;
    private readonly IJobQueue _queue;
    private readonly ILoadUndo _undo;
    private readonly LoadArticles _load;
    private readonly JobProgressHub _progress;
    private readonly IIndexNotifier _index;

    internal LoadJobs(
        string collection,
        IJobQueue queue,
        ILoadUndo undo,
        LoadArticles load,
        JobProgressHub progress,
        IIndexNotifier index) =>
        (_collection, _queue, _undo, _load, _progress, _index) = (collection, queue, undo, load, progress, index);

    /// <summary>Accepts a load that a worker does. When this returns, it is durable with its payload.</summary>
    /// <param name="source">Address, or the name of what was handed over.</param>
    /// <param name="requestedBy">As <c>platform:user</c>.</param>
    /// <param name="payload">What was handed over; null where the source is to be fetched.</param>
    public Task<LoadJob> EnqueueAsync(
        string source, string requestedBy, byte[]? payload, CancellationToken cancellation) =>
        _queue.EnqueueAsync(new NewJob(_collection, source, requestedBy, Payload: payload), cancellation);

    /// <summary>Notes a load that its caller does itself, by <see cref="LoadAsync"/>.</summary>
    public Task<LoadJob> BeginOwnAsync(string source, string requestedBy, CancellationToken cancellation) =>
        _queue.BeginOwnAsync(new NewJob(_collection, source, requestedBy), cancellation);

    /// <summary>Loads every item of every source. A result is handed out once it is durable.</summary>
    /// <param name="job">The load, as it was begun.</param>
    public IAsyncEnumerable<LoadResult> LoadAsync(
        LoadJob job, IReadOnlyList<LoadSource> sources, CancellationToken cancellation) =>
        _load.LoadAsync(new LoadRequest(_collection, job.RequestedBy, sources, job.Id), cancellation);

    /// <summary>Notes what a load has brought that its caller did itself.</summary>
    public Task EndOwnAsync(long id, JobProgress progress, CancellationToken cancellation) =>
        _queue.EndOwnAsync(_collection, id, progress, cancellation);

    /// <summary>The newest loads, newest first.</summary>
    public Task<IReadOnlyList<LoadJob>> ListAsync(int limit, CancellationToken cancellation) =>
        _queue.ListAsync(_collection, limit, cancellation);

    /// <inheritdoc cref="JobProgressHub.WatchAsync"/>
    public IAsyncEnumerable<LoadReport> WatchAsync(long id, CancellationToken cancellation) =>
        _progress.WatchAsync(_collection, id, cancellation);

    /// <summary>Stops a load that has not ended; what it has loaded stays.</summary>
    /// <returns>False where there is no such load, or it has ended.</returns>
    public Task<bool> CancelAsync(long id, CancellationToken cancellation) =>
        _queue.CancelAsync(_collection, id, cancellation);

    /// <summary>Takes a load back. Once acknowledged, no answer of this process quotes what it had brought.</summary>
    /// <param name="by">As <c>platform:user</c>.</param>
    /// <returns>Null where there is no such load, or it has not ended.</returns>
    public async Task<UndoneLoad?> UndoAsync(long id, string by, CancellationToken cancellation)
    {
        if (await _undo.UndoAsync(_collection, id, by, cancellation) is not { } undone)
        {
            return null;
        }

        await _index.CatchUpAsync(undone.Sequence, cancellation);
        return undone;
    }
}
