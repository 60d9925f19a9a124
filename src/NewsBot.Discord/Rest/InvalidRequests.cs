namespace NewsBot.Discord.Rest;

/// <summary>
/// Counts responses 401, 403 and 429. Discord bans an address for an hour after 10,000 of them in ten minutes
/// (topics/rate-limits#invalid-request-limit); the bot stops itself before.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time, int limit = InvalidRequests.Limit)
{
    /// <summary>A margin is left for other programs behind the same address.</summary>
    public const int Limit = 5_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<long> _seen = new();

    public void Add()
    {
        lock (_gate)
        {
            _seen.Enqueue(time.GetTimestamp());
        }
    }

    /// <summary>Whether nothing may be sent until some minutes have passed.</summary>
    public bool IsExhausted
    {
        get
        {
            lock (_gate)
            {
                var now = time.GetTimestamp();
                while (_seen.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window)
                {
                    _seen.Dequeue();
                }

                return _seen.Count >= limit;
            }
        }
    }
}
