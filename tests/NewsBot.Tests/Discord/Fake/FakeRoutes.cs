using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>What requests do: what the bot uses of the REST interface, and what discord.js does.</summary>
internal sealed class FakeRoutes(FakeDiscord discord)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, ulong> _nonces = new();

    /// <summary>How long a first response may take until the interaction is dead.</summary>
    public TimeSpan ResponseLimit { get; set; } = Patience.Limit;

    public long Flags { get; set; }

    public string? InteractionsEndpoint { get; set; }

    public bool MayReadHistory { get; set; } = true;

    /// <summary>Requests with a token that is valid no more.</summary>
    public int Invalid { get; private set; }

    public (int Status, JsonNode? Body) Do(
        HttpRequest request, string[] segments, JsonNode? body, IReadOnlyList<string> files) => (request.Method, segments) switch
        {
            ("GET", ["gateway", "bot"]) => (200, GatewayBot()),
            ("GET", ["gateway"]) => (200, new JsonObject { ["url"] = WebSocketAddress() }),
            ("GET", ["users", "@me"]) => (200, Me()),
            ("GET", ["users", "@me", "guilds"]) => (200, new JsonArray([.. discord.Guilds.Values.Select(guild =>
            (JsonNode)new JsonObject
            {
                ["id"] = guild["id"]!.DeepClone(), ["name"] = guild["name"]!.DeepClone(),
                ["permissions"] = guild["roles"]![0]!["permissions"]!.DeepClone(),
            })])),
            ("GET", ["applications", "@me"]) or ("GET", ["oauth2", "applications", "@me"]) => (200, new JsonObject
            {
                ["id"] = FakeDiscord.Id(FakeDiscord.ApplicationId),
                ["name"] = "NewsBot",
                ["flags"] = Flags,
                ["interactions_endpoint_url"] = InteractionsEndpoint,
            }),
            ("GET", ["applications", _, "commands"]) => (200, new JsonArray([.. discord.Commands.Select(c => c.DeepClone())])),
            ("POST", ["applications", _, "commands"]) => PutCommand((JsonObject)body!),
            ("PUT", ["applications", _, "commands"]) => PutCommands((JsonArray)body!),
            ("DELETE", ["applications", _, "commands", var id]) => DeleteCommand(id),
            ("GET", ["guilds", var guild, "channels"]) => (200, discord.Guilds[ulong.Parse(guild, CultureInfo.InvariantCulture)]["channels"]!.DeepClone()),
            ("GET", ["guilds", _, "members", _]) => (200, new JsonObject
            {
                ["user"] = Me(),
                ["roles"] = new JsonArray(),
                ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
                ["deaf"] = false,
                ["mute"] = false,
                ["flags"] = 0,
            }),
            ("POST", ["channels", _, "typing"]) => (204, null),
            ("POST", ["channels", var channel, "messages"]) => Post(channel, (JsonObject)body!, files),
            ("PATCH", ["channels", _, "messages", var message]) => Edit(message, (JsonObject)body!, files),
            ("GET", ["channels", _, "messages", var message]) => Find(message) is { } found
                ? (200, found.AsJson())
                : (404, Error(10008, "Unknown Message")),
            ("POST", ["channels", var channel, "messages", var message, "threads"]) => StartThread(channel, message, (JsonObject)body!),
            ("POST", ["interactions", var id, var token, "callback"]) => CallBack(id, token, (JsonObject)body!, request),
            (var method, ["webhooks", _, var token, .. var rest]) => Webhook(method, token, rest, body as JsonObject, files),
            _ => (404, Error(0, "404: Not Found")),
        };

    private (int Status, JsonNode? Body) Post(string channel, JsonObject body, IReadOnlyList<string> files)
    {
        if (IsEmpty(body) && files.Count == 0)
        {
            return (400, Error(50006, "Cannot send an empty message"));
        }

        if (!MayReadHistory && body["message_reference"] is not null)
        {
            return (400, Error(160002, "Cannot reply without permission to read message history"));
        }

        var nonce = body["enforce_nonce"]?.GetValue<bool>() == true ? $"{channel}|{body["nonce"]}" : null;
        lock (_gate)
        {
            if (nonce is not null && _nonces.TryGetValue(nonce, out var known))
            {
                return (200, discord.Messages[known].AsJson());
            }

            var message = new FakeMessage(
                FakeDiscord.NextId(), ulong.Parse(channel, CultureInfo.InvariantCulture), (JsonObject)body.DeepClone())
            {
                Files = files,
            };
            discord.Messages[message.Id] = message;
            if (nonce is not null)
            {
                _nonces[nonce] = message.Id;
            }

            return (200, message.AsJson());
        }
    }

    private (int Status, JsonNode? Body) Edit(string id, JsonObject body, IReadOnlyList<string> files)
    {
        if (Find(id) is not { } message)
        {
            return (404, Error(10008, "Unknown Message"));
        }

        Apply(message, body, files);
        return (200, message.AsJson());
    }

    private (int Status, JsonNode? Body) StartThread(string channel, string message, JsonObject body)
    {
        var parent = ulong.Parse(channel, CultureInfo.InvariantCulture);
        var guild = discord.Guilds.Values.First(g => ((JsonArray)g["channels"]!).Any(c => c!["id"]!.ToString() == channel));
        if (((JsonArray)guild["threads"]!).Any(thread => thread!["id"]!.ToString() == message))
        {
            return (400, Error(160004, "A thread has already been created for this message"));
        }

        var created = new JsonObject
        {
            ["id"] = message,
            ["type"] = 11,
            ["parent_id"] = FakeDiscord.Id(parent),
            ["guild_id"] = guild["id"]!.DeepClone(),
            ["name"] = body["name"]!.DeepClone(),
            ["owner_id"] = FakeDiscord.Id(FakeDiscord.BotId),
        };
        ((JsonArray)guild["threads"]!).Add((JsonNode)created.DeepClone());
        discord.Gateway.Dispatch("THREAD_CREATE", created);
        return (201, created.DeepClone());
    }

    private (int Status, JsonNode? Body) CallBack(string id, string token, JsonObject body, HttpRequest request)
    {
        if (!discord.Interactions.TryGetValue(ulong.Parse(id, CultureInfo.InvariantCulture), out var interaction)
            || interaction.Token != token || (interaction.Response is null && interaction.Age > ResponseLimit))
        {
            return (404, Error(10062, "Unknown interaction"));
        }

        lock (interaction)
        {
            if (interaction.Response is not null)
            {
                return (400, Error(40060, "Interaction has already been acknowledged."));
            }

            var type = body["type"]!.GetValue<int>();
            interaction.Response = type;
            interaction.IsEphemeral = ((body["data"]?["flags"]?.GetValue<int>() ?? 0) & 64) != 0;
            interaction.Choices = body["data"]?["choices"]?.DeepClone() as JsonArray;
            interaction.Acknowledged();
            if (type == 4)
            {
                interaction.Original = Create(interaction, (JsonObject)body["data"]!, []);
            }
            else if (type is 6 or 7)
            {
                interaction.Original = interaction.Source;
            }

            return request.Query["with_response"] == "true"
                ? (200, new JsonObject
                {
                    ["interaction"] = new JsonObject { ["id"] = id, ["type"] = 2 },
                    ["resource"] = new JsonObject
                    {
                        ["type"] = type,
                        ["message"] = new FakeMessage(FakeDiscord.NextId(), interaction.Channel, new JsonObject()).AsJson(),
                    },
                })
                : (204, null);
        }
    }

    private (int Status, JsonNode? Body) Webhook(
        string method, string token, string[] rest, JsonObject? body, IReadOnlyList<string> files)
    {
        var interaction = discord.Interactions.Values.FirstOrDefault(i => i.Token == token);
        if (interaction?.Response is null)
        {
            return (404, Error(10015, "Unknown Webhook"));
        }

        if (interaction.IsOver)
        {
            Invalid++;
            return (401, Error(50027, "Invalid Webhook Token"));
        }

        lock (interaction)
        {
            switch (method, rest)
            {
                case ("PATCH", ["messages", "@original"]) when interaction.Original is { } original:
                    Apply(original, body!, files);
                    interaction.Answered();
                    return (200, original.AsJson());
                case ("PATCH", ["messages", "@original"]):
                    interaction.Original = Create(interaction, body!, files);
                    return (200, interaction.Original.AsJson());
                case ("GET", ["messages", "@original"]):
                    return (200, (interaction.Original ?? Create(interaction, new JsonObject(), [])).AsJson());
                case ("PATCH", ["messages", var id]):
                    return Edit(id, body!, files);
                case ("POST", []):
                    var message = Create(interaction, body!, files);
                    interaction.FollowUps.Add(message);
                    return (200, message.AsJson());
                default:
                    return (404, Error(10008, "Unknown Message"));
            }
        }
    }

    private FakeMessage Create(FakeInteraction interaction, JsonObject body, IReadOnlyList<string> files)
    {
        var message = new FakeMessage(FakeDiscord.NextId(), interaction.Channel, (JsonObject)body.DeepClone(), interaction)
        {
            Files = files,
            IsEphemeral = interaction.IsEphemeral || ((body["flags"]?.GetValue<int>() ?? 0) & 64) != 0,
        };
        discord.Messages[message.Id] = message;
        interaction.Answered();
        return message;
    }

    private static void Apply(FakeMessage message, JsonObject body, IReadOnlyList<string> files)
    {
        var changed = (JsonObject)message.Body.DeepClone();
        foreach (var (name, value) in body)
        {
            changed[name] = value?.DeepClone();
        }

        message.Body = changed;
        message.Files = files;
        message.Edits++;
    }

    private (int Status, JsonNode? Body) PutCommand(JsonObject command)
    {
        lock (discord.Commands)
        {
            discord.Commands.RemoveAll(other => other["name"]!.ToString() == command["name"]!.ToString()
                && (other["type"]?.GetValue<int>() ?? 1) == (command["type"]?.GetValue<int>() ?? 1));
            var registered = (JsonObject)command.DeepClone();
            registered["id"] = FakeDiscord.Id(FakeDiscord.NextId());
            registered["application_id"] = FakeDiscord.Id(FakeDiscord.ApplicationId);
            registered["version"] = FakeDiscord.Id(FakeDiscord.NextId());
            registered["type"] ??= 1;
            registered["nsfw"] = false;
            registered["default_member_permissions"] ??= null;
            registered["name_localizations"] ??= null;
            discord.Commands.Add(registered);
            return (201, registered.DeepClone());
        }
    }

    private (int Status, JsonNode? Body) PutCommands(JsonArray commands)
    {
        discord.Commands.Clear();
        return (200, new JsonArray([.. commands.Select(command => PutCommand((JsonObject)command!).Body)]));
    }

    private (int Status, JsonNode? Body) DeleteCommand(string id)
    {
        lock (discord.Commands)
        {
            return (discord.Commands.RemoveAll(command => command["id"]!.ToString() == id) > 0 ? 204 : 404, null);
        }
    }

    private FakeMessage? Find(string id) =>
        discord.Messages.GetValueOrDefault(ulong.Parse(id, CultureInfo.InvariantCulture));

    private JsonObject GatewayBot() => new()
    {
        ["url"] = WebSocketAddress(),
        ["shards"] = discord.Gateway.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1_000,
            ["remaining"] = Math.Max(0, discord.Gateway.SessionStartsLeft),
            ["reset_after"] = 500,
            ["max_concurrency"] = discord.Gateway.MaxConcurrency,
        },
    };

    private string WebSocketAddress() => discord.Address.Replace("http", "ws", StringComparison.Ordinal) + "/";

    private static JsonObject Me() => new()
    {
        ["id"] = FakeDiscord.Id(FakeDiscord.BotId),
        ["username"] = "NewsBot",
        ["bot"] = true,
        ["discriminator"] = "0",
    };

    private static bool IsEmpty(JsonObject body) =>
        string.IsNullOrEmpty(body["content"]?.ToString()) && body["embeds"] is not JsonArray { Count: > 0 };

    public static JsonObject Error(int code, string message) => new() { ["code"] = code, ["message"] = message };
}
