using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Background;
using NewsBot.Core.Texts;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord;

/// <summary>Shows beside the bot's name how many articles it answers from, in all its servers together.</summary>
internal sealed class PresenceText(
    IArticleStore store,
    GuildDirectory guilds,
    GuildSettings settings,
    IServiceProvider services,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    ILogger<PresenceText> log) : BackgroundLoop(Pauses, time, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private static readonly BackOff Pauses = new(Interval, TimeSpan.FromMinutes(10));

    private int? _shown;
    private (long Sequence, int Guilds)? _counted;

    /// <summary>What to show now; null before it has been counted.</summary>
    public Presence? Current => _shown is { } count ? Text(count) : null;

    protected override Task RunAsync(CancellationToken stopping) => RepeatAsync(ShowAsync, stopping);

    private async Task<TimeSpan?> ShowAsync(CancellationToken cancellation)
    {
        // Counting asks once for each server, which is much where there are thousands.
        var state = (await store.LastSequenceAsync(cancellation), guilds.Guilds.Count);
        if (state == _counted)
        {
            return Interval;
        }

        var count = await CountAsync(cancellation);
        _counted = state;
        if (count != _shown)
        {
            _shown = count;
            await services.GetRequiredService<GatewayClient>().ShowAsync(Text(count), cancellation);
        }

        return Interval;
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
}
