namespace NewsBot.Discord.Rest;

/// <summary>
/// All requests with the bot's token together: so many in any second, and none while Discord says stop.
/// </summary>
internal sealed class GlobalLimit(int perSecond, TimeProvider time) : IDisposable
{
    // A little more than the second, because requests do not all take the same time to get there.
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1_050);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Queue<long> _sent = new();
    private long _stoppedUntil;

    /// <summary>Waits until a request may be sent, and counts it.</summary>
    public async Task EnterAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (Wait() is { } wait)
            {
                await Task.Delay(wait, time, cancellation);
            }

            _sent.Enqueue(time.GetTimestamp());
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Stops everything for a while.</summary>
    public void Stop(TimeSpan duration)
    {
        var until = time.GetTimestamp() + (long)(duration.TotalSeconds * time.TimestampFrequency);
        Interlocked.Exchange(ref _stoppedUntil, Math.Max(Interlocked.Read(ref _stoppedUntil), until));
    }

    public void Dispose() => _turn.Dispose();

    private TimeSpan? Wait()
    {
        var now = time.GetTimestamp();
        var stopped = time.GetElapsedTime(now, Interlocked.Read(ref _stoppedUntil));
        if (stopped > TimeSpan.Zero)
        {
            return stopped;
        }

        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window)
        {
            _sent.Dequeue();
        }

        return _sent.Count < perSecond ? null : Window - time.GetElapsedTime(_sent.Peek(), now);
    }
}
