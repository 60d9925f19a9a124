using Microsoft.Extensions.Logging;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Gateway;

/// <summary>
/// Lets shards start sessions within Discord's budget. Starting more than it allows resets the bot's token, so the
/// budget is asked for each time and never assumed (events/gateway#sessions).
/// </summary>
internal sealed partial class IdentifyGate(
    RestClient rest, GatewayTimings timings, TimeProvider time, ILogger<IdentifyGate> log) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<int, long> _lastOfKey = [];

    /// <summary>Waits until a shard may start a session.</summary>
    /// <returns>Where the gateway is.</returns>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    public async Task<string> EnterAsync(int shard, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            GatewayBot gateway;
            while ((gateway = await AskAsync(cancellation)).SessionStartLimit.Remaining <= 0)
            {
                var wait = TimeSpan.FromMilliseconds(Math.Max(1_000, gateway.SessionStartLimit.ResetAfter));
                LogExhausted(wait.TotalMinutes);
                await Task.Delay(wait, time, cancellation);
            }

            var key = shard % Math.Max(1, gateway.SessionStartLimit.MaxConcurrency);
            await PaceAsync(key, cancellation);
            _lastOfKey[key] = time.GetTimestamp();
            return gateway.Url;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<GatewayBot> AskAsync(CancellationToken cancellation) =>
        (await rest.SendAsync<GatewayBot>(Route.GatewayBot, null, cancellation))!;

    public void Dispose() => _turn.Dispose();

    private async Task PaceAsync(int key, CancellationToken cancellation)
    {
        if (_lastOfKey.TryGetValue(key, out var last)
            && timings.BetweenIdentifies - time.GetElapsedTime(last) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellation);
        }
    }

    [LoggerMessage(2001, LogLevel.Error, "Discord allows no further session for {Minutes:F0} minutes; the bot waits.")]
    private partial void LogExhausted(double minutes);
}
