using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Discord.Gateway;
using NewsBot.Platforms.Discord.Guilds;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord;

/// <summary>Shows beside the bot's name how many articles it answers from, in all its servers together.</summary>
internal sealed partial class PresenceText(
    IArticleStore store,
    GuildDirectory guilds,
    GuildSettings settings,
    IServiceProvider services,
    IOptions<Options> options,
    TimeProvider time,
    ILogger<PresenceText> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private int? _shown;
    private (long Sequence, int Guilds)? _counted;

    /// <summary>What to show now; null before it has been counted.</summary>
    public Presence? Current => _shown is { } count ? Text(count) : null;

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
            // Counting asks once for each server, which is much where there are thousands.
            var state = (await store.LastSequenceAsync(cancellation), guilds.Guilds.Count);
            if (state == _counted)
            {
                return;
            }

            var count = await CountAsync(cancellation);
            _counted = state;
            if (count != _shown)
            {
                _shown = count;
                await services.GetRequiredService<GatewayClient>().ShowAsync(Text(count), cancellation);
            }
        }
#pragma warning disable CA1031 // A number beside a name; the next round tries it again.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogNotShown(cause);
        }
#pragma warning restore CA1031
    }

    private async Task<int> CountAsync(CancellationToken cancellation)
    {
        var collections = new HashSet<string>(StringComparer.Ordinal) { options.Value.DirectCollection };
        foreach (var guild in guilds.Guilds)
        {
            collections.Add(await settings.CollectionAsync(guild, cancellation));
        }

        var sum = 0;
        foreach (var collection in collections)
        {
            sum += (await store.CoverageAsync(new ArticleFilter(collection), cancellation)).Articles;
        }

        return sum;
    }

    // Everybody sees the same; Discord knows no language here.
    private static Presence Text(int count) => Presence.Watching(new Phrase("Discord.Presence", count).In("en"));

    [LoggerMessage(2070, LogLevel.Warning, "The number of articles could not be shown.")]
    private partial void LogNotShown(Exception cause);
}
