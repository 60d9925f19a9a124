using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>What users do.</summary>
internal static class Driving
{
    /// <summary>Gives a slash command; arguments by name, files as attachments.</summary>
    public static FakeInteraction Slash(
        this FakeDiscord discord, FakeUser user, ulong? guild, ulong channel, string command, JsonObject arguments,
        string? verb = null, (string Name, byte[] Content)? file = null)
    {
        var resolved = new JsonObject();
        var options = new JsonArray([.. arguments.Select(argument => (JsonNode)Option(argument.Key, argument.Value!))]);
        if (file is { } attached)
        {
            var id = FakeDiscord.Id(FakeDiscord.NextId());
            var path = $"/attachments/{id}/{attached.Name}";
            discord.Files[path] = attached.Content;
            options.Add((JsonNode)new JsonObject { ["name"] = "file", ["type"] = 11, ["value"] = id });
            resolved["attachments"] = new JsonObject
            {
                [id] = new JsonObject
                {
                    ["id"] = id,
                    ["filename"] = attached.Name,
                    ["size"] = attached.Content.Length,
                    ["url"] = $"{discord.Address}{path}?ex=1&is=2&hm=3",
                    ["content_type"] = "text/plain",
                },
            };
        }

        if (verb is not null)
        {
            options = [new JsonObject { ["name"] = verb, ["type"] = 1, ["options"] = options }];
        }

        return discord.Interact(user, guild, channel, 2, new JsonObject
        {
            ["id"] = FakeDiscord.Id(FakeDiscord.NextId()),
            ["name"] = command,
            ["type"] = 1,
            ["options"] = options,
            ["resolved"] = resolved,
        });
    }

    /// <summary>Types into an argument.</summary>
    public static FakeInteraction Type(
        this FakeDiscord discord, FakeUser user, ulong guild, ulong channel, string command, string argument, string typed,
        string? verb = null)
    {
        var options = new JsonArray(new JsonObject
        {
            ["name"] = argument,
            ["type"] = 3,
            ["value"] = typed,
            ["focused"] = true,
        });
        return discord.Interact(user, guild, channel, 4, new JsonObject
        {
            ["name"] = command,
            ["type"] = 1,
            ["options"] = verb is null
                ? options
                : new JsonArray(new JsonObject { ["name"] = verb, ["type"] = 1, ["options"] = options }),
        });
    }

    /// <summary>Uses the entry of a message's context menu.</summary>
    public static FakeInteraction Check(
        this FakeDiscord discord, FakeUser user, ulong guild, ulong channel, string text)
    {
        var id = FakeDiscord.Id(FakeDiscord.NextId());
        return discord.Interact(user, guild, channel, 2, new JsonObject
        {
            ["name"] = "Check against the news",
            ["type"] = 3,
            ["target_id"] = id,
            ["resolved"] = new JsonObject
            {
                ["messages"] = new JsonObject
                {
                    [id] = new JsonObject
                    {
                        ["id"] = id,
                        ["channel_id"] = FakeDiscord.Id(channel),
                        ["content"] = text,
                        ["author"] = FakeUser.Reader.AsUser(),
                        ["type"] = 0,
                    },
                },
            },
        });
    }

    /// <summary>Presses a button.</summary>
    public static FakeInteraction Press(
        this FakeDiscord discord, FakeUser user, ulong? guild, FakeMessage message, string id) =>
        discord.Interact(
            user, guild, message.Channel, 3, new JsonObject { ["custom_id"] = id, ["component_type"] = 2 }, message);

    /// <summary>Writes a message.</summary>
    /// <param name="mentions">Begin with the bot's name.</param>
    /// <param name="pings">A reply mentions who is replied to.</param>
    public static ulong Say(
        this FakeDiscord discord, FakeUser user, ulong? guild, ulong channel, string text,
        bool mentions = false, FakeMessage? repliesTo = null, bool twice = false, int channelType = 0,
        bool pings = true, ulong? role = null)
    {
        var id = FakeDiscord.NextId();
        var isMeant = mentions || (repliesTo is not null && pings);
        var message = new JsonObject
        {
            ["id"] = FakeDiscord.Id(id),
            ["channel_id"] = FakeDiscord.Id(channel),
            ["channel_type"] = guild is null ? 1 : channelType,
            ["author"] = user.AsUser(),
            ["content"] = mentions ? $"<@{FakeDiscord.BotId}> {text}" : role is null ? text : $"<@&{role}> {text}",
            ["type"] = repliesTo is null ? 0 : 19,
            ["timestamp"] = "2026-01-01T00:00:00.000000+00:00",
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["pinned"] = false,
            ["mention_everyone"] = false,
            ["mention_roles"] = role is null ? new JsonArray() : new JsonArray(FakeDiscord.Id(role.Value)),
            ["mentions"] = isMeant && guild is not null
                ? new JsonArray(new JsonObject
                {
                    ["id"] = FakeDiscord.Id(FakeDiscord.BotId),
                    ["username"] = "NewsBot",
                    ["bot"] = true,
                    ["discriminator"] = "0",
                })
                : new JsonArray(),
            ["attachments"] = new JsonArray(),
            ["embeds"] = new JsonArray(),
            ["components"] = new JsonArray(),
        };
        if (guild is { } server)
        {
            message["guild_id"] = FakeDiscord.Id(server);
            message["member"] = user.AsMember(withUser: false, withPermissions: false);
        }

        if (repliesTo is not null)
        {
            message["referenced_message"] = repliesTo.AsJson();
            message["message_reference"] = new JsonObject { ["message_id"] = FakeDiscord.Id(repliesTo.Id) };
        }

        discord.Gateway.Dispatch("MESSAGE_CREATE", message);
        if (twice)
        {
            discord.Gateway.Dispatch("MESSAGE_CREATE", message);
        }

        return id;
    }

    /// <summary>Waits for the response that can be read and in which something stands.</summary>
    public static Task<FakeMessage> AnswerAsync(
        this FakeDiscord discord, FakeInteraction interaction, CancellationToken cancellation, string contains = "") =>
        discord.UntilAsync(
            () => interaction.Original is { } original && interaction.AnsweredAfter is not null && original.IsFinal
                && original.Text.Contains(contains, StringComparison.Ordinal)
                ? original
                : null,
            cancellation);

    /// <summary>Waits for the bot's reply to a message.</summary>
    public static Task<FakeMessage> ReplyAsync(
        this FakeDiscord discord, ulong message, CancellationToken cancellation, string contains = "") =>
        discord.UntilAsync(
            () => discord.Messages.Values.FirstOrDefault(reply => reply.RepliesTo == FakeDiscord.Id(message) && reply.IsFinal
                && reply.Text.Contains(contains, StringComparison.Ordinal)),
            cancellation);

    /// <summary>Tells the bot of an interaction.</summary>
    public static FakeInteraction Interact(
        this FakeDiscord discord, FakeUser user, ulong? guild, ulong channel, int type, JsonObject data, FakeMessage? source = null)
    {
        var interaction = new FakeInteraction(FakeDiscord.NextId(), channel) { Source = source };
        discord.Interactions[interaction.Id] = interaction;
        var json = new JsonObject
        {
            ["id"] = FakeDiscord.Id(interaction.Id),
            ["application_id"] = FakeDiscord.Id(FakeDiscord.ApplicationId),
            ["type"] = type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = data,
            ["channel_id"] = FakeDiscord.Id(channel),
            ["channel"] = new JsonObject { ["id"] = FakeDiscord.Id(channel), ["type"] = guild is null ? 1 : 0 },
            ["locale"] = user.Locale,
            ["app_permissions"] = "562949953421311",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject(),
            ["context"] = guild is null ? 1 : 0,
            ["attachment_size_limit"] = 10 << 20,
        };
        if (source is not null)
        {
            json["message"] = source.AsJson();
        }

        if (guild is { } server)
        {
            json["guild_id"] = FakeDiscord.Id(server);
            json["guild_locale"] = "en-US";
            json["member"] = user.AsMember(withUser: true, withPermissions: true);
        }
        else
        {
            json["user"] = user.AsUser();
        }

        discord.Gateway.Dispatch("INTERACTION_CREATE", json);
        return interaction;
    }

    private static JsonObject Option(string name, JsonNode value) => new()
    {
        ["name"] = name,
        ["type"] = value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => 5,
            System.Text.Json.JsonValueKind.Number => 4,
            _ => 3,
        },
        ["value"] = value.DeepClone(),
    };
}
