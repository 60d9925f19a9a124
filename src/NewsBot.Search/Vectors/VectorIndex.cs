using Microsoft.Extensions.Logging;

namespace NewsBot.Search.Vectors;

/// <summary>
/// The vectors of the store's passages, ready to be searched: derived, so that what is missing, old or damaged is read
/// from the store again. Searches take <see cref="Snapshot"/> and never wait. Several processes may have the same
/// folder: one writes files, the others read these and keep in memory what is newer.
/// </summary>
public sealed class VectorIndex(
    IEmbeddingStore embeddings, IChangeFeed store, VectorOptions options, ILogger<VectorIndex> logger) : IDisposable
{
    private const int ArticlesPerBatch = 1_000;

    private readonly SemaphoreSlim _changing = new(1);
    private readonly VectorFolder? _folder = options.Folder is null ? null : new VectorFolder(options.Folder);
    private volatile VectorSnapshot _snapshot = VectorSnapshot.Empty;
    private VectorNames _names = new();
    private VectorBlock? _base;
    private VectorBlock? _published;
    private Dictionary<long, int> _baseById = [];
    private VectorTail? _tail;
    private IDisposable? _right;
    private string? _identity;
    private long _saved;
    private long _changed;
    private bool _isTidy;

    /// <summary>The vectors as they are now; empty until they were caught up with for the first time.</summary>
    public VectorSnapshot Snapshot => _snapshot;

    /// <summary>The store's last change of articles that has been seen.</summary>
    public long Changed => Volatile.Read(ref _changed);

    /// <summary>Takes the right to write files, and with it the task of computing what is missing.</summary>
    /// <returns>False where another process has it.</returns>
    public bool TryTakeWriterRight() => _folder is null || (_right ??= _folder.TryTakeWriterRight()) is not null;

    /// <summary>Takes in all that the store has of this model now.</summary>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        await _changing.WaitAsync(cancellation);
        try
        {
            var last = await store.LastSequenceAsync(cancellation);
            if (_identity is null || last < _changed)
            {
                // First, or somebody has put an older store in place.
                _identity = await store.IdentityAsync(cancellation);
                Forget(last);
                Open(last);
            }

            var changed = await FollowSavedAsync(cancellation) | await FollowStatesAsync(cancellation);
            if (changed || !ReferenceEquals(_published, _base))
            {
                Publish();
            }

            FlushIfDue();
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Gives the right to write back. Snapshots stay usable.</summary>
    public void Dispose()
    {
        _right?.Dispose();
        _right = null;
        _changing.Dispose();
    }

    private void Forget(long last)
    {
        (_names, _base, _baseById, _tail) = (new VectorNames(), null, [], null);
        (_saved, _changed) = (0, last);
    }

    private void Open(long last)
    {
        foreach (var name in _folder?.Names ?? [])
        {
            try
            {
                if (VectorFile.Map(_folder!.Full(name), _names, _identity!, options.Model) is { } file && file.Changed <= last)
                {
                    Take(file);
                    return;
                }
            }
            catch (Exception unusable) when (unusable is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                VectorLog.NotUsable(logger, unusable);
            }
        }
    }

    private void Take(VectorFile file)
    {
        (_base, _saved, _changed, _tail) = (file.Block, file.Saved, file.Changed, null);
        var articles = file.Block.Articles;
        _baseById = Enumerable.Range(0, articles.Count).ToDictionary(number => articles.Ids[number]);
    }

    private async Task<bool> FollowSavedAsync(CancellationToken cancellation)
    {
        var any = false;
        while (await embeddings.SavedAsync(options.Model, _saved, ArticlesPerBatch, cancellation) is { Count: > 0 } saved)
        {
            Add(saved);
            _saved = saved[^1].Sequence;
            any = true;
        }

        return any;
    }

    private async Task<bool> FollowStatesAsync(CancellationToken cancellation)
    {
        var any = false;
        while (await embeddings.StatesAsync(_changed, ArticlesPerBatch, cancellation) is { Count: > 0 } states)
        {
            // An article that came back, or an earlier version of it: its vectors were let go, and the store has them.
            var missing = SetStates(states);
            if (missing.Count > 0)
            {
                Add(await embeddings.FindAsync(options.Model, missing, cancellation));
            }

            _changed = states[^1].Sequence;
            any = true;
        }

        return any;
    }

    /// <returns>Articles whose current vectors are not here.</returns>
    private List<long> SetStates(IReadOnlyList<ArticleState> states)
    {
        var missing = new List<long>();
        var (inTail, inBase) = (new Dictionary<int, bool>(), new Dictionary<int, bool>());
        foreach (var state in states)
        {
            var known = false;
            if (_tail?.Find(state.ArticleId) is { } late and >= 0)
            {
                known = _tail.Articles.Versions[late] == state.Version;
                inTail[late] = !known;
            }
            else if (_base is not null && _baseById.TryGetValue(state.ArticleId, out var number))
            {
                known = _base.Articles.Versions[number] == state.Version;
                inBase[number] = !known;
            }

            if (!known && state.Version is not null)
            {
                missing.Add(state.ArticleId);
            }
        }

        _tail?.SetDead(inTail);
        SetDead(inBase);
        return missing;
    }

    private void SetDead(Dictionary<int, bool> dead)
    {
        if (_base is not null && dead.Count > 0)
        {
            _base = _base.With(_base.Articles.With(dead));
        }
    }

    private void Add(IReadOnlyList<EmbeddedArticle> articles)
    {
        var current = articles.Where(article => article.IsCurrent && article.Dimensions > 0).ToList();
        if (current.Count == 0)
        {
            return;
        }

        // A model that gives other dimensions than before is another one, whatever its name.
        var dimensions = current[^1].Dimensions;
        if ((_base?.Dimensions ?? _tail?.Dimensions) is { } before && before != dimensions)
        {
            (_base, _baseById, _tail) = (null, [], null);
        }

        _tail ??= new VectorTail(dimensions, _names);
        var added = current.FindAll(article => article.Dimensions == dimensions);
        _tail.Add(added);
        SetDead(added.Where(article => _baseById.ContainsKey(article.ArticleId))
            .Select(article => _baseById[article.ArticleId]).Distinct().ToDictionary(number => number, _ => true));
    }

    private void FlushIfDue()
    {
        var isGrown = _tail is not null && _tail.Rows >= Math.Max(options.FlushAt, (_base?.Rows ?? 0) / 4);

        // What was removed or erased stays in a file no longer than until the next start.
        var isUntidy = _base is { Articles.DeadRows: > 0 } && !_isTidy;
        if (_folder is null || _right is null || !(isGrown || isUntidy))
        {
            return;
        }

        try
        {
            _isTidy = true;
            var name = _folder.Write(file => VectorFile.Write(
                file, Blocks(), _names, _identity!, options.Model, _saved, _changed));
            Take(VectorFile.Map(_folder.Full(name), _names, _identity!, options.Model)!);
            Publish();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Derived, and complete in memory: a full disk must not stop the answers.
            VectorLog.FlushFailed(logger, cause);
        }
    }

    private VectorBlock[] Blocks()
    {
        VectorBlock?[] blocks = [_base, _tail is { Rows: > 0 } ? _tail.Block() : null];
        return [.. blocks.OfType<VectorBlock>()];
    }

    private void Publish()
    {
        _snapshot = new VectorSnapshot(Blocks(), _names, options.Threads);
        _published = _base;
    }
}
