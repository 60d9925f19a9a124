namespace NewsBot.Discord.Rest;

/// <summary>
/// The limits of all routes, learnt from responses. Routes that name the same bucket share it, for each major parameter
/// on its own.
/// </summary>
internal sealed class RateLimits(GlobalLimit global, TimeProvider time)
{
    // Each interaction has a bucket of its own; those that say nothing any more are dropped at this number.
    private const int SweepAt = 2_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private int _sweepAt = SweepAt;

    /// <summary>Waits until the route's request may be sent.</summary>
    /// <returns>The place, to be given back.</returns>
    public async Task<Bucket> EnterAsync(Route route, CancellationToken cancellation)
    {
        var bucket = Find(route);
        await bucket.EnterAsync(cancellation);
        try
        {
            if (route.IsAuthorized)
            {
                await global.EnterAsync(cancellation);
            }

            return bucket;
        }
        catch
        {
            bucket.Leave(null);
            throw;
        }
    }

    /// <summary>Gives a place back, with what the response said of limits.</summary>
    public void Leave(Route route, Bucket bucket, LimitHeaders? headers, bool hasResponse)
    {
        if (headers is not null)
        {
            lock (_gate)
            {
                _names[$"{route.Method} {route.Template}"] = headers.Bucket;
                _buckets.TryAdd(Key(headers.Bucket, route), bucket);
            }
        }

        bucket.Leave(headers, isUnlimited: hasResponse && headers is null);
    }

    /// <summary>Stops every request that carries the bot's token.</summary>
    public void StopAll(TimeSpan duration) => global.Stop(duration);

    private Bucket Find(Route route)
    {
        lock (_gate)
        {
            var template = $"{route.Method} {route.Template}";
            var key = Key(_names.GetValueOrDefault(template, template), route);
            if (_buckets.TryGetValue(key, out var known))
            {
                return known;
            }

            Sweep();
            var bucket = new Bucket(time);
            _buckets.Add(key, bucket);
            return bucket;
        }
    }

    private void Sweep()
    {
        if (_buckets.Count < _sweepAt)
        {
            return;
        }

        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle)
            {
                _buckets.Remove(key);
            }
        }

        _sweepAt = Math.Max(SweepAt, _buckets.Count * 2);
    }

    private static string Key(string name, Route route) => $"{name}\n{route.Major}";
}
