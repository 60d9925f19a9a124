using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Background;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Gateway;

/// <summary>All shards of the bot.</summary>
internal sealed partial class GatewayClient(
    IOptions<DiscordOptions> options,
    IdentifyGate gate,
    IGatewayListener listener,
    GatewayTimings timings,
    TimeProvider time,
    ILoggerFactory logs)
    : BackgroundLoop(new BackOff(timings.FirstPause, timings.LongestPause), time, logs.CreateLogger<GatewayClient>())
{
    private readonly ILogger _log = logs.CreateLogger<GatewayClient>();
    private volatile GatewayShard[] _shards = [];

    /// <summary>Shards in order; empty until Discord has said how many there should be.</summary>
    public IReadOnlyList<GatewayShard> Shards => _shards;

    /// <summary>Changes what is shown beside the bot's name.</summary>
    public Task ShowAsync(Presence presence, CancellationToken cancellation) =>
        Task.WhenAll(_shards.Select(shard => shard.ShowAsync(presence, cancellation)));

    protected override async Task RunAsync(CancellationToken stopping)
    {
        await RepeatAsync(CountAsync, stopping);
        await Task.WhenAll(_shards.Select(shard => RepeatAsync(
            async cancellation =>
            {
                // Comes back by itself, by rules of its own; where it returns, the gateway has refused for good.
                await shard.RunAsync(cancellation);
                return null;
            },
            stopping)));
        foreach (var fault in _shards.Where(shard => shard.Stopped is not null))
        {
            LogOff(fault.Stopped!);
        }
    }

    private async Task<TimeSpan?> CountAsync(CancellationToken cancellation)
    {
        try
        {
            var gateway = await gate.AskAsync(cancellation);
            var count = options.Value.ShardCount ?? Math.Max(1, gateway.Shards);
            _shards = [.. Enumerable.Range(0, count).Select(number => Shard(number, count))];
        }
        catch (DiscordException refused) when (refused.Status == System.Net.HttpStatusCode.Unauthorized)
        {
            LogOff("the token is not valid");
        }

        return null;
    }

    private GatewayShard Shard(int number, int count)
    {
        var machine = new GatewayMachine(options.Value.Token!, () => Identify(number, count), Random.Shared.NextDouble);
        return new GatewayShard(number, machine, gate, listener, timings, Time, logs.CreateLogger<GatewayShard>());
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

    [LoggerMessage(1421, LogLevel.Critical, "Discord is off: {Reason}.")]
    private partial void LogOff(string reason);
}
