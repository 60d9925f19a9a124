using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Chat;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Guilds;

/// <summary>
/// What the gateway tells of servers: who owns them, what their roles may do, and which threads there are.
/// </summary>
internal sealed class GuildDirectory
{
    private readonly ConcurrentDictionary<Snowflake, Entry> _guilds = new();
    private readonly ConcurrentDictionary<Snowflake, Thread> _threads = new();

    /// <summary>The servers that the bot is in.</summary>
    public IReadOnlyCollection<Snowflake> Guilds => [.. _guilds.Keys];

    public string? Name(Snowflake guild) => _guilds.TryGetValue(guild, out var entry) ? entry.Name : null;

    /// <summary>The channel that a thread belongs to; null where it is no thread.</summary>
    public Snowflake? Parent(Snowflake channel) => _threads.TryGetValue(channel, out var thread) ? thread.Parent : null;

    /// <summary>Who opened a thread; null where it is none, or is not known.</summary>
    public Snowflake? Opener(Snowflake channel) => _threads.TryGetValue(channel, out var thread) ? thread.Opener : null;

    /// <summary>The language that a server has chosen; null where it is not known.</summary>
    public string? Locale(Snowflake guild) => _guilds.TryGetValue(guild, out var entry) ? entry.Locale : null;

    /// <summary>Whether one of the roles is the one that Discord made for a bot.</summary>
    public bool IsRoleOf(Snowflake guild, IEnumerable<Snowflake> roles, Snowflake bot) =>
        _guilds.TryGetValue(guild, out var entry)
        && roles.Any(role => entry.Roles.TryGetValue(role, out var known) && known.Tags?.BotId == bot);

    /// <summary>What somebody may do with the bot, by their roles in a server.</summary>
    public Role RoleOf(Snowflake guild, Snowflake user, IReadOnlyCollection<Snowflake> roles, Snowflake? editors) =>
        _guilds.TryGetValue(guild, out var entry)
            ? RoleOf(GuildPermissions.InGuild(guild, entry.Owner, entry.Roles.Values, user, roles), roles, editors)
            : Role.Reader;

    /// <summary>What somebody may do with the bot, by what they may do in a server.</summary>
    public static Role RoleOf(Permission permissions, IReadOnlyCollection<Snowflake> roles, Snowflake? editors) =>
        (permissions & (Permission.ManageGuild | Permission.Administrator)) != 0 ? Role.Admin
        : editors is { } role && roles.Contains(role) ? Role.Editor
        : Role.Reader;

    /// <summary>What the server's own roles allow; null for a server that is not known.</summary>
    public Permission? PermissionsOf(Snowflake guild, Snowflake user, IReadOnlyCollection<Snowflake> roles) =>
        _guilds.TryGetValue(guild, out var entry)
            ? GuildPermissions.InGuild(guild, entry.Owner, entry.Roles.Values, user, roles)
            : null;

    /// <summary>Learns from an event; others are passed over.</summary>
    public void On(string name, JsonElement data)
    {
        switch (name)
        {
            case "GUILD_CREATE" or "GUILD_UPDATE":
                Learn(data.Deserialize<Guild>(Json.Options)!);
                break;
            case "GUILD_DELETE" when data.Deserialize<Guild>(Json.Options) is { Unavailable: not true } gone:
                Forget(gone.Id);
                break;
            case "GUILD_ROLE_CREATE" or "GUILD_ROLE_UPDATE":
                var role = data.GetProperty("role").Deserialize<Guild.Role>(Json.Options)!;
                Change(GuildOf(data), roles => roles.SetItem(role.Id, role));
                break;
            case "GUILD_ROLE_DELETE":
                var removed = data.GetProperty("role_id").Deserialize<Snowflake>(Json.Options);
                Change(GuildOf(data), roles => roles.Remove(removed));
                break;
            case "THREAD_CREATE" or "THREAD_UPDATE":
                Learn(data.Deserialize<Channel>(Json.Options)!, GuildOf(data));
                break;
            case "THREAD_LIST_SYNC":
                var threads = data.GetProperty("threads").Deserialize<List<Channel>>(Json.Options)!;
                threads.ForEach(thread => Learn(thread, GuildOf(data)));
                break;
            case "THREAD_DELETE":
                _threads.TryRemove(data.Deserialize<Channel>(Json.Options)!.Id, out _);
                break;
        }
    }

    private void Learn(Guild guild)
    {
        if (guild.Unavailable == true || guild.Roles is null)
        {
            return;
        }

        _guilds[guild.Id] = new Entry(
            guild.Name, guild.OwnerId, guild.PreferredLocale, guild.Roles.ToImmutableDictionary(role => role.Id));
        foreach (var thread in guild.Threads ?? [])
        {
            Learn(thread, guild.Id);
        }
    }

    // An archived thread is told of again before anything is written in it.
    private void Learn(Channel thread, Snowflake guild)
    {
        if (thread.ThreadMetadata is { Archived: true })
        {
            _threads.TryRemove(thread.Id, out _);
        }
        else if (thread.ParentId is { } parent)
        {
            _threads[thread.Id] = new Thread(guild, parent, thread.OwnerId);
        }
    }

    private void Forget(Snowflake guild)
    {
        _guilds.TryRemove(guild, out _);
        foreach (var (id, thread) in _threads)
        {
            if (thread.Guild == guild)
            {
                _threads.TryRemove(id, out _);
            }
        }
    }

    private void Change(
        Snowflake guild, Func<ImmutableDictionary<Snowflake, Guild.Role>, ImmutableDictionary<Snowflake, Guild.Role>> change)
    {
        if (_guilds.TryGetValue(guild, out var entry))
        {
            _guilds[guild] = entry with { Roles = change(entry.Roles) };
        }
    }

    private static Snowflake GuildOf(JsonElement data) =>
        data.GetProperty("guild_id").Deserialize<Snowflake>(Json.Options);

    private sealed record Entry(
        string? Name, Snowflake? Owner, string? Locale, ImmutableDictionary<Snowflake, Guild.Role> Roles);

    private sealed record Thread(Snowflake Guild, Snowflake Parent, Snowflake? Opener);
}
