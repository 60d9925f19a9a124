namespace NewsBot.Core.Articles.Fetching;

/// <summary>Spaces the requests to one host, and keeps away from a host that has asked to wait.</summary>
internal sealed class HostThrottle(TimeSpan pause, TimeProvider time)
{
    /// <summary>Hosts that are remembered before those whose time has passed are forgotten.</summary>
    private const int ManyHosts = 10_000;

    /// <summary>Longest wait for a turn; who would wait longer is told so instead.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Longest time that a server can keep the bot away.</summary>
    private static readonly TimeSpan LongestBlock = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when it is the caller's turn.</summary>
    /// <returns>Null, or at once how long the turn is off where that is too long to wait.</returns>
    public async Task<TimeSpan?> WaitAsync(string host, CancellationToken cancellation)
    {
        var wait = Reserve(host);
        if (wait > LongestWait)
        {
            return wait;
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation);
        }

        return null;
    }

    /// <summary>Keeps away from a host for as long as it asks, within reason.</summary>
    /// <returns>For how long.</returns>
    public TimeSpan Block(string host, TimeSpan duration)
    {
        var block = duration < TimeSpan.Zero ? TimeSpan.Zero : duration < LongestBlock ? duration : LongestBlock;
        lock (_lock)
        {
            var until = time.GetUtcNow() + block;
            if (_next.GetValueOrDefault(host) < until)
            {
                _next[host] = until;
            }
        }

        return block;
    }

    private TimeSpan Reserve(string host)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_next.Count >= ManyHosts)
            {
                foreach (var (passed, _) in _next.Where(entry => entry.Value <= now).ToList())
                {
                    _next.Remove(passed);
                }
            }

            var next = _next.TryGetValue(host, out var reserved) && reserved > now ? reserved : now;
            if (next - now <= LongestWait)
            {
                _next[host] = next + pause;
            }

            return next - now;
        }
    }
}
