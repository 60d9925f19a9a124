using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Gateway;

/// <summary>All shards of the bot.</summary>
internal sealed partial class GatewayClient(
    IOptions<Options> options,
    IdentifyGate gate,
    IGatewayListener listener,
    GatewayTimings timings,
    TimeProvider time,
    ILoggerFactory logs) : BackgroundService
{
    private readonly ILogger _log = logs.CreateLogger<GatewayClient>();
    private volatile GatewayShard[] _shards = [];

    /// <summary>Shards in order; empty until Discord has said how many there should be.</summary>
    public IReadOnlyList<GatewayShard> Shards => _shards;

    /// <summary>Changes what is shown beside the bot's name.</summary>
    public Task ShowAsync(Presence presence, CancellationToken cancellation) =>
        Task.WhenAll(_shards.Select(shard => shard.ShowAsync(presence, cancellation)));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (await CountAsync(stoppingToken) is not { } count)
        {
            return;
        }

        _shards = [.. Enumerable.Range(0, count).Select(number => Shard(number, count))];
        await Task.WhenAll(_shards.Select(shard => shard.RunAsync(stoppingToken)))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var fault in _shards.Where(shard => shard.Stopped is not null))
        {
            LogOff(fault.Stopped!);
        }
    }

    private async Task<int?> CountAsync(CancellationToken cancellation)
    {
        for (var pause = timings.FirstPause; !cancellation.IsCancellationRequested;)
        {
            try
            {
                var gateway = await gate.AskAsync(cancellation);
                return options.Value.ShardCount ?? Math.Max(1, gateway.Shards);
            }
            catch (DiscordException refused) when (refused.Status == System.Net.HttpStatusCode.Unauthorized)
            {
                LogOff("the token is not valid");
                return null;
            }
            catch (DiscordException cause)
            {
                LogUnreachable(cause);
                await Task.Delay(pause, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < timings.LongestPause ? pause * 2 : timings.LongestPause;
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }

        return null;
    }

    private GatewayShard Shard(int number, int count)
    {
        var machine = new GatewayMachine(options.Value.Token!, () => Identify(number, count), Random.Shared.NextDouble);
        return new GatewayShard(number, machine, gate, listener, timings, time, logs.CreateLogger<GatewayShard>());
    }

    private object Identify(int number, int count) => new
    {
        token = options.Value.Token,
        properties = new { os = Environment.OSVersion.Platform.ToString(), browser = "newsbot", device = "newsbot" },
        intents = (int)(Intents.Guilds | Intents.GuildMessages | Intents.DirectMessages
            | (options.Value.MessageContent ? Intents.MessageContent : Intents.None)),
        shard = new[] { number, count },
        presence = listener.Presence,
    };

    [LoggerMessage(2020, LogLevel.Warning, "Discord is not to be reached; it is tried again.")]
    private partial void LogUnreachable(Exception cause);

    [LoggerMessage(2021, LogLevel.Critical, "Discord is off: {Reason}.")]
    private partial void LogOff(string reason);
}
