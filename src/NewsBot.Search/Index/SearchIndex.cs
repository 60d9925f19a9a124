using Microsoft.Extensions.Logging;
using NewsBot.Language.Analysis;
using NewsBot.Language.Compounds;
using NewsBot.Search.Index.Files;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index;

/// <summary>
/// The search index over the store's passages: derived, so nothing in it must be saved, and what is missing, old or
/// damaged is rebuilt from the store. Readers take <see cref="Snapshot"/> and never wait. Several processes may have
/// the same folder: one of them writes files, the others read these and keep in memory what is newer.
/// </summary>
public sealed class SearchIndex : IIndexNotifier, IAsyncDisposable
{
    private static readonly TimeSpan RetryFlush = TimeSpan.FromMinutes(1);

    private readonly IChangeFeed _store;
    private readonly IndexOptions _options;
    private readonly Lazy<CompoundWords> _compounds;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SharedFiles? _files;
    private readonly ChangeReader _changes;
    private readonly SemaphoreSlim _changing = new(1, 1);
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _flushStart = new();
    private volatile IndexContents _contents = IndexContents.Empty;
    private volatile SearchSnapshot _snapshot = SearchSnapshot.Empty;
    private IndexContents _published = IndexContents.Empty;
    private Task _flush = Task.CompletedTask;
    private DateTimeOffset _changedAt;
    private DateTimeOffset _noFlushBefore;
    private string? _identity;

    /// <summary>Makes an empty index.</summary>
    /// <param name="compounds">
    /// By which words the index knows compounds; not asked for before a question or <see
    /// cref="SearchSnapshot.PrepareCompounds"/> is.
    /// </param>
    public SearchIndex(
        IChangeFeed store,
        IndexOptions options,
        Analyzers analyzers,
        Lazy<CompoundWords> compounds,
        TimeProvider time,
        ILogger<SearchIndex> logger)
    {
        (_store, _options, _compounds, _time, _logger) = (store, options, compounds, time, logger);
        _changes = new ChangeReader(store, options, analyzers, time);
        _files = options.Folder is null ? null : new SharedFiles(new IndexFolder(options.Folder), IndexOptions.AnalyzerVersion, logger);
    }

    /// <summary>The index as it is now; empty until it has caught up for the first time.</summary>
    public SearchSnapshot Snapshot => _snapshot;

    public IndexState State
    {
        get
        {
            var contents = _contents;
            return new IndexState(
                contents.Base.Length,
                contents.Tail.Length,
                contents.All.Sum(live => live.LivePassages),
                contents.All.Sum(live => live.DeletedPassages),
                contents.Sequence,
                contents.BaseSequence,
                contents.Base.Sum(live => live.Segment.Length),
                _files?.Writes ?? true);
        }
    }

    /// <summary>Applies all changes that the store has now.</summary>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        var wanted = await _store.LastSequenceAsync(cancellation);
        while (await StepAsync(wanted, cancellation))
        {
            await FlushIfFullAsync(cancellation);
        }
    }

    /// <summary>Applies changes until one is in <see cref="Snapshot"/>; returns at once where it is.</summary>
    /// <param name="sequence">A change that the store has.</param>
    public async Task CatchUpAsync(long sequence, CancellationToken cancellation)
    {
        while (_snapshot.Sequence < sequence && await StepAsync(sequence, cancellation))
        {
            await FlushIfFullAsync(cancellation);
        }
    }

    /// <summary>Forgets everything and reads the store anew.</summary>
    /// <returns>False where another process has the right to write: it would have to do it.</returns>
    public async Task<bool> RebuildAsync(CancellationToken cancellation)
    {
        await CatchUpAsync(cancellation);
        await _changing.WaitAsync(cancellation);
        try
        {
            if (_files is { Writes: false })
            {
                return false;
            }

            _files?.Forget();
            Publish(IndexContents.Empty);
        }
        finally
        {
            _changing.Release();
        }

        await CatchUpAsync(cancellation);
        await FlushAsync(cancellation);
        return true;
    }

    /// <summary>
    /// Writes what is in memory to a file and merges files, in the background, if this process has the right to and it
    /// is time: much is in memory, or something is and nothing has happened for a while.
    /// </summary>
    public void FlushIfDue()
    {
        var waiting = _contents.TailPassages;
        if (waiting >= _options.FlushAt
            || (waiting >= _options.FlushIdleAt && _time.GetUtcNow() - _changedAt >= _options.Idle))
        {
            StartFlush();
        }
    }

    /// <summary>Writes what is in memory to a file, and merges files.</summary>
    /// <returns>When it is done; nothing is done by a process that has not the right to write.</returns>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        await StartFlush().WaitAsync(cancellation);
        if (!_contents.Changed.IsEmpty)
        {
            await StartFlush().WaitAsync(cancellation);
        }
    }

    /// <summary>Writes what is in memory and gives the right to write back. Snapshots stay usable.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ending.IsCancellationRequested)
        {
            return;
        }

        await FlushAsync(CancellationToken.None);
        await _ending.CancelAsync();
        _files?.Dispose();
        _changing.Dispose();
        _ending.Dispose();
    }

    /// <returns>Whether there may be more up to the wanted change.</returns>
    private async Task<bool> StepAsync(long wanted, CancellationToken cancellation)
    {
        await _changing.WaitAsync(cancellation);
        try
        {
            await FollowFilesAsync(cancellation);
            if (_contents.Sequence >= wanted)
            {
                // Between loads the builders' memory is worth more than what they remember.
                _changes.Rest();
                Publish(_contents);
                return false;
            }

            var (changes, present) = await _changes.ReadAsync(_contents.Sequence, wanted, cancellation);
            if (changes.Count > 0)
            {
                Publish(MergeTail(_contents.With(changes, present), cancellation));
                _changedAt = _time.GetUtcNow();
            }

            return changes.Count > 0 && _contents.Sequence < wanted;
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Takes in what other processes did to the files, and notices another or an older store.</summary>
    private async Task FollowFilesAsync(CancellationToken cancellation)
    {
        _identity ??= await _store.IdentityAsync(cancellation);
        var last = await _store.LastSequenceAsync(cancellation);
        if (last < _contents.Sequence)
        {
            // Somebody has put an older store in place.
            _identity = await _store.IdentityAsync(cancellation);
            IndexLog.Rebuilding(_logger, _options.Folder, "the store is older than the index");
            _contents = IndexContents.Empty;
            _files?.Forget();
        }

        if (_files is not null)
        {
            _contents = await _files.FollowAsync(_contents, _identity, _store, cancellation);
        }
    }

    /// <summary>
    /// Keeps the tail to few segments. Where files are written, large ones are left for the next file.
    /// </summary>
    private IndexContents MergeTail(IndexContents contents, CancellationToken cancellation)
    {
        var small = _files?.Writes == true
            ? contents.Tail.Where(live => live.LivePassages < _options.Large)
            : contents.Tail;
        var merged = TierPolicy.Choose(small, []);
        return merged.Count == 0 ? contents
            : contents.WithMergedTail(merged, SegmentMerger.InMemory(merged, cancellation));
    }

    private void Publish(IndexContents contents)
    {
        _contents = contents;
        if (!ReferenceEquals(contents, _published))
        {
            _snapshot = new SearchSnapshot(contents.All, contents.Sequence, _compounds);
            _published = contents;
        }
    }

    private async Task FlushIfFullAsync(CancellationToken cancellation)
    {
        var waiting = _contents.TailPassages;
        if (waiting >= _options.FlushAt)
        {
            var flush = StartFlush();
            if (waiting >= 4L * _options.FlushAt)
            {
                await flush.WaitAsync(cancellation);
            }
        }
    }

    /// <returns>The flush that runs now.</returns>
    private Task StartFlush()
    {
        lock (_flushStart)
        {
            if (_files?.Writes == true && _flush.IsCompleted && !_contents.Changed.IsEmpty
                && _time.GetUtcNow() >= _noFlushBefore && !_ending.IsCancellationRequested)
            {
                _flush = Task.Run(() => RunFlushAsync(_files, _ending.Token), CancellationToken.None);
            }

            return _flush;
        }
    }

    private async Task RunFlushAsync(SharedFiles files, CancellationToken cancellation)
    {
        try
        {
            await _changing.WaitAsync(cancellation);
            var (captured, era) = (_contents, files.Era);
            _changing.Release();
            var written = files.Write(captured, _options.Large, era, cancellation);
            await _changing.WaitAsync(cancellation);
            try
            {
                if (files.Publish(written, _identity!))
                {
                    Publish(_contents.WithBase(written.Segments, captured.Sequence));
                    IndexLog.Flushed(_logger, captured.TailPassages, captured.Sequence);
                }
            }
            finally
            {
                _changing.Release();
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The index is derived and complete in memory: a full disk must not stop the answers.
            _noFlushBefore = _time.GetUtcNow() + RetryFlush;
            IndexLog.FlushFailed(_logger, cause);
        }
    }
}
