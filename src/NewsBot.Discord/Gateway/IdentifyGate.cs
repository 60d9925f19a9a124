using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// Lets shards start sessions within Discord's budget. Starting more than it allows resets the bot's token, so the
/// budget is asked for each time, never assumed, and shards that are about to use it are counted in
/// (events/gateway#sessions, #sharding-max-concurrency).
/// </summary>
internal sealed partial class IdentifyGate(
    RestClient rest, GatewayTimings timings, TimeProvider time, ILogger<IdentifyGate> log) : IDisposable
{
    private readonly SemaphoreSlim _asking = new(1);
    private readonly ConcurrentDictionary<int, Key> _keys = new();
    private volatile GatewayBot? _known;
    private int _reserved;

    /// <summary>Where the gateway was the last time that Discord was asked; null before.</summary>
    public string? KnownUrl => _known?.Url;

    /// <summary>Waits until a shard may start a session.</summary>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    public async Task<IdentifyTurn> EnterAsync(int shard, CancellationToken cancellation)
    {
        var concurrency = (_known ?? await AskAsync(cancellation)).SessionStartLimit.MaxConcurrency;
        var key = _keys.GetOrAdd(shard % Math.Max(1, concurrency), _ => new Key());
        await key.Turn.WaitAsync(cancellation);
        try
        {
            // The pace first: what was reserved is used at once.
            await PaceAsync(key, cancellation);
            return new IdentifyTurn(await ReserveAsync(cancellation), isUsed => Leave(key, isUsed));
        }
        catch
        {
            key.Turn.Release();
            throw;
        }
    }

    public async Task<GatewayBot> AskAsync(CancellationToken cancellation) =>
        _known = (await rest.SendAsync<GatewayBot>(Route.GatewayBot, null, cancellation))!;

    public void Dispose()
    {
        _asking.Dispose();
        foreach (var key in _keys.Values)
        {
            key.Turn.Dispose();
        }
    }

    private async Task<string> ReserveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await _asking.WaitAsync(cancellation);
            GatewayBot.Limit limit;
            try
            {
                var gateway = await AskAsync(cancellation);
                limit = gateway.SessionStartLimit;
                if (limit.Remaining > _reserved)
                {
                    _reserved++;
                    return gateway.Url;
                }
            }
            finally
            {
                _asking.Release();
            }

            var wait = limit.Remaining > 0
                ? timings.BetweenIdentifies
                : TimeSpan.FromMilliseconds(Math.Max(500, limit.ResetAfter));
            LogExhausted(wait.TotalMinutes);
            await Task.Delay(wait, time, cancellation);
        }
    }

    private async Task PaceAsync(Key key, CancellationToken cancellation)
    {
        if (key.Last is { } last && timings.BetweenIdentifies - time.GetElapsedTime(last) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellation);
        }
    }

    private void Leave(Key key, bool isUsed)
    {
        Interlocked.Decrement(ref _reserved);
        key.Last = isUsed ? time.GetTimestamp() : key.Last;
        key.Turn.Release();
    }

    [LoggerMessage(1401, LogLevel.Error, "Discord allows no further session for {Minutes:F0} minutes; the bot waits.")]
    private partial void LogExhausted(double minutes);

    /// <summary>Shards that must not start sessions at the same time.</summary>
    private sealed class Key
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public long? Last { get; set; }
    }
}
