using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Background;
using NewsBot.Core.Settings;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Guilds;

/// <summary>
/// Deletes the collection of a server from which the bot was removed, after <see cref="DiscordOptions.KeepDays"/>,
/// unless another server shares it.
/// </summary>
internal sealed partial class GuildCleanup(
    ISettingsStore store,
    GuildSettings settings,
    ICollectionEraser eraser,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    ILogger<GuildCleanup> log) : BackgroundLoop(Pauses, time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    private static readonly BackOff Pauses = new(TimeSpan.FromMinutes(1), Interval);

    private readonly ILogger _log = log;

    /// <summary>Deletes what is due.</summary>
    public async Task RunOnceAsync(CancellationToken cancellation)
    {
        foreach (var (scope, left) in await store.ListAsync(GuildSettings.GuildScope, GuildPresence.Left, cancellation))
        {
            if (!DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, out var since)
                || Time.GetUtcNow() - since < TimeSpan.FromDays(options.Value.KeepDays)
                || !Snowflake.TryParse(scope[GuildSettings.GuildScope.Length..], out var guild))
            {
                continue;
            }

            var own = GuildSettings.OwnCollection(guild);
            var shared = await settings.SharedAsync(cancellation);
            if (shared.All(other => other.Value != own || other.Key == scope))
            {
                LogErased(guild.ToString(), await eraser.EraseAsync(own, cancellation));
            }

            await store.ClearAsync(scope, cancellation);
        }
    }

    protected override Task RunAsync(CancellationToken stopping) => RepeatAsync(CleanUpAsync, stopping);

    private async Task<TimeSpan?> CleanUpAsync(CancellationToken cancellation)
    {
        await RunOnceAsync(cancellation);
        return Interval;
    }

    [LoggerMessage(1430, LogLevel.Information, "The bot left server {Guild} long ago; its {Count} articles are deleted.")]
    private partial void LogErased(string guild, int count);
}
