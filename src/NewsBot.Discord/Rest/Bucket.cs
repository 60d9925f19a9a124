namespace NewsBot.Discord.Rest;

/// <summary>
/// One limit for one major parameter. A request reserves its place before it is sent. Nothing is assumed about the
/// limit: until the first response has told it, requests go one at a time.
/// </summary>
internal sealed class Bucket(TimeProvider time) : IDisposable
{
    // Lets those who wait enter in the order in which they came.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSignal();
    private bool _isUnlimited;
    private int? _limit;
    private int _remaining;
    private long? _resetAt;
    private int _inFlight;
    private int _waiting;

    /// <summary>Nobody is in or waits, and what is known of the limit is out of date.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                return _inFlight == 0 && _waiting == 0 && (_resetAt is not { } reset || time.GetTimestamp() >= reset);
            }
        }
    }

    /// <summary>Waits for a place; it is given back by <see cref="Leave"/>.</summary>
    public async Task EnterAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            await _turn.WaitAsync(cancellation);
            try
            {
                while (TryEnter() is { } wait)
                {
                    await WaitAsync(wait.Changed, wait.Delay, cancellation);
                }
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Gives a place back, with what the response said; null where there was none.</summary>
    /// <param name="isUnlimited">A response came and named no limit.</param>
    public void Leave(LimitHeaders? headers, bool isUnlimited = false)
    {
        lock (_gate)
        {
            _inFlight--;
            _isUnlimited = isUnlimited && _limit is null;
            if (headers is not null)
            {
                Learn(headers);
            }
            else if (_inFlight == 0 && _remaining == 0 && _resetAt is null)
            {
                // The window's response never came; ask again with one.
                _remaining = Math.Min(1, _limit ?? 1);
            }

            Signal();
        }
    }

    /// <summary>Lets nobody in for a while, because Discord has said so.</summary>
    public void Block(TimeSpan duration)
    {
        lock (_gate)
        {
            _isUnlimited = false;
            _limit ??= 1;
            _remaining = 0;
            _resetAt = Math.Max(_resetAt ?? 0, After(duration));
            Signal();
        }
    }

    public void Dispose() => _turn.Dispose();

    private (Task Changed, TimeSpan Delay)? TryEnter()
    {
        lock (_gate)
        {
            if (_isUnlimited || (_limit is null && _inFlight == 0))
            {
                _inFlight++;
                return null;
            }

            if (_limit is { } limit && _resetAt is { } reset && time.GetTimestamp() >= reset)
            {
                // A new window. Those under way may be counted in it, and when it ends the next response will tell.
                _remaining = Math.Max(limit - _inFlight, _inFlight == 0 ? 1 : 0);
                _resetAt = null;
            }

            if (_limit is not null && _remaining > 0)
            {
                _remaining--;
                _inFlight++;
                return null;
            }

            return (_changed.Task, _resetAt is { } at ? Until(at) : Timeout.InfiniteTimeSpan);
        }
    }

    // Responses arrive in any order: within a window only the lowest number counts.
    private void Learn(LimitHeaders headers)
    {
        var reset = After(headers.ResetAfter);
        var isSameWindow = _resetAt is { } known
            && Math.Abs(time.GetElapsedTime(known, reset).TotalSeconds) < Math.Max(0.1, headers.ResetAfter.TotalSeconds / 4);
        _remaining = isSameWindow
            ? Math.Min(_remaining, headers.Remaining)
            : Math.Max(0, headers.Remaining - _inFlight);
        _limit = Math.Max(1, headers.Limit);
        _resetAt = isSameWindow ? Math.Max(_resetAt!.Value, reset) : reset;
    }

    private async Task WaitAsync(Task changed, TimeSpan delay, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(changed, Task.Delay(delay, time, stop.Token));
        await stop.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private void Signal()
    {
        _changed.TrySetResult();
        _changed = NewSignal();
    }

    private long After(TimeSpan duration) =>
        time.GetTimestamp() + (long)(duration.TotalSeconds * time.TimestampFrequency);

    private TimeSpan Until(long at)
    {
        var left = time.GetElapsedTime(time.GetTimestamp(), at);
        return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
