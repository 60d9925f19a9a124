using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using NewsBot.Core.Settings;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Guilds;

/// <summary>What the admins of servers have set. Kept in the store; read from memory for a while.</summary>
internal sealed class GuildSettings(ISettingsStore store, IOptions<DiscordOptions> options, TimeProvider time)
{
    public const string GuildScope = "discord:guild:";

    private const string ChannelScope = "discord:channel:";
    private const string CodeScope = "discord:share:";
    private const string Editors = "editors";
    private const string Collection = "collection";
    private const string Answers = "answers";
    private const string Offer = "guild";

    // Another process may change a setting.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<(string Scope, string Key), (string? Value, long At)> _known = new();

    /// <summary>The role whose members may load; null for none.</summary>
    public async ValueTask<Snowflake?> EditorsAsync(Snowflake guild, CancellationToken cancellation) =>
        Snowflake.TryParse(await FindAsync(GuildScope + guild, Editors, cancellation), out var role) ? role : null;

    /// <param name="role">
    /// Everybody's role, which has the server's id, for no editors: everybody is not meant by it.
    /// </param>
    public Task SetEditorsAsync(Snowflake guild, Snowflake role, CancellationToken cancellation) =>
        SetAsync(GuildScope + guild, Editors, role == guild ? null : role.ToString(), cancellation);

    /// <summary>The collection that a server reads and loads into.</summary>
    public async ValueTask<string> CollectionAsync(Snowflake guild, CancellationToken cancellation) =>
        options.Value.Collection
        ?? await FindAsync(GuildScope + guild, Collection, cancellation)
        ?? OwnCollection(guild);

    /// <summary>The collection that a server has unless something else was set.</summary>
    public static string OwnCollection(Snowflake guild) => $"discord-{guild}";

    public async ValueTask<AnswerMode> ModeAsync(Snowflake channel, CancellationToken cancellation) =>
        Enum.TryParse<AnswerMode>(await FindAsync(ChannelScope + channel, Answers, cancellation), out var mode)
            ? mode
            : AnswerMode.Mention;

    public Task SetModeAsync(Snowflake channel, AnswerMode mode, CancellationToken cancellation) =>
        SetAsync(ChannelScope + channel, Answers, mode == AnswerMode.Mention ? null : mode.ToString(), cancellation);

    /// <summary>Makes a code with which one other server can share this one's collection.</summary>
    public async Task<string> OfferAsync(Snowflake guild, CancellationToken cancellation)
    {
        var code = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16);
        await store.SetAsync(CodeScope + code, Offer, await CollectionAsync(guild, cancellation), cancellation);
        return code;
    }

    /// <summary>Uses a code up.</summary>
    /// <returns>False where there is none such.</returns>
    public async Task<bool> JoinAsync(Snowflake guild, string code, CancellationToken cancellation)
    {
        var scope = CodeScope + code.Trim().ToUpperInvariant();
        if (await store.FindAsync(scope, Offer, cancellation) is not { } collection)
        {
            return false;
        }

        await store.SetAsync(scope, Offer, null, cancellation);
        await SetAsync(GuildScope + guild, Collection, collection, cancellation);
        return true;
    }

    /// <summary>Gives a server its own collection back.</summary>
    public Task LeaveSharedAsync(Snowflake guild, CancellationToken cancellation) =>
        SetAsync(GuildScope + guild, Collection, null, cancellation);

    /// <summary>Collections that servers share, by server.</summary>
    public Task<IReadOnlyDictionary<string, string>> SharedAsync(CancellationToken cancellation) =>
        store.ListAsync(GuildScope, Collection, cancellation);

    private async ValueTask<string?> FindAsync(string scope, string key, CancellationToken cancellation)
    {
        if (_known.TryGetValue((scope, key), out var known) && time.GetElapsedTime(known.At) < Fresh)
        {
            return known.Value;
        }

        var value = await store.FindAsync(scope, key, cancellation);
        _known[(scope, key)] = (value, time.GetTimestamp());
        return value;
    }

    private async Task SetAsync(string scope, string key, string? value, CancellationToken cancellation)
    {
        await store.SetAsync(scope, key, value, cancellation);
        _known[(scope, key)] = (value, time.GetTimestamp());
    }
}
