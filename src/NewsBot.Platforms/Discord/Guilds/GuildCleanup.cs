using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Storage;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Guilds;

/// <summary>
/// Deletes the collection of a server from which the bot was removed, after <see cref="Options.KeepDays"/>, unless
/// another server shares it.
/// </summary>
internal sealed partial class GuildCleanup(
    ISettingsStore store,
    GuildSettings settings,
    ICollectionEraser eraser,
    IOptions<Options> options,
    TimeProvider time,
    ILogger<GuildCleanup> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due.</summary>
    public async Task RunOnceAsync(CancellationToken cancellation)
    {
        foreach (var (scope, left) in await store.ListAsync(GuildSettings.GuildScope, GuildPresence.Left, cancellation))
        {
            if (!DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, out var since)
                || time.GetUtcNow() - since < TimeSpan.FromDays(options.Value.KeepDays)
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await RunOnceAsync(cancellation);
        }
#pragma warning disable CA1031 // What could not be deleted now is deleted in an hour.
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            LogFailed(cause);
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(2030, LogLevel.Information, "The bot left server {Guild} long ago; its {Count} articles are deleted.")]
    private partial void LogErased(string guild, int count);

    [LoggerMessage(2031, LogLevel.Error, "Collections of servers that were left could not be deleted.")]
    private partial void LogFailed(Exception cause);
}
