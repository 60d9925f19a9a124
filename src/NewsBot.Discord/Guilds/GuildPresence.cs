using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Settings;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Guilds;

/// <summary>Notes when the bot joins and leaves servers, so that what has been left for long can be deleted.</summary>
/// <remarks>
/// A server that is unavailable has an outage and is not left. One that threw the bot out while it was offline is
/// missing from the list at the next start.
/// </remarks>
internal sealed class GuildPresence(ISettingsStore store, TimeProvider time)
{
    /// <summary>Key of the instant (ISO 8601) since which the bot is no longer in a server.</summary>
    public const string Left = "left";

    private const string Joined = "joined";

    /// <summary>Whether an event of this name tells of joining or leaving.</summary>
    public static bool Concerns(string name) => name is "READY" or "GUILD_CREATE" or "GUILD_DELETE";

    /// <param name="shards">How many shards there are: each knows its own servers only.</param>
    public async Task OnAsync(string name, JsonElement data, int shard, int shards, CancellationToken cancellation)
    {
        switch (name)
        {
            case "READY":
                var here = data.GetProperty("guilds").Deserialize<List<Guild>>(Json.Options)!;
                await LeaveOthersAsync(here.Select(guild => guild.Id).ToHashSet(), shard, shards, cancellation);
                break;
            case "GUILD_CREATE" when data.Deserialize<Guild>(Json.Options) is { } guild:
                await JoinAsync(GuildSettings.GuildScope + guild.Id, cancellation);
                break;
            case "GUILD_DELETE" when data.Deserialize<Guild>(Json.Options) is { Unavailable: not true } gone:
                await store.SetAsync(GuildSettings.GuildScope + gone.Id, Left, Now(), cancellation);
                break;
        }
    }

    private async Task JoinAsync(string scope, CancellationToken cancellation)
    {
        if (await store.FindAsync(scope, Joined, cancellation) is null)
        {
            await store.SetAsync(scope, Joined, Now(), cancellation);
        }

        if (await store.FindAsync(scope, Left, cancellation) is not null)
        {
            await store.SetAsync(scope, Left, null, cancellation);
        }
    }

    private async Task LeaveOthersAsync(
        HashSet<Snowflake> here, int shard, int shards, CancellationToken cancellation)
    {
        var left = await store.ListAsync(GuildSettings.GuildScope, Left, cancellation);
        foreach (var scope in (await store.ListAsync(GuildSettings.GuildScope, Joined, cancellation)).Keys)
        {
            if (Snowflake.TryParse(scope[GuildSettings.GuildScope.Length..], out var guild)
                && (int)((guild.Value >> 22) % (ulong)shards) == shard
                && !here.Contains(guild)
                && !left.ContainsKey(scope))
            {
                await store.SetAsync(scope, Left, Now(), cancellation);
            }
        }
    }

    private string Now() => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
