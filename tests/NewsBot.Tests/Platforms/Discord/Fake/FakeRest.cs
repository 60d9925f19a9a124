using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Platforms.Discord.Fake;

/// <summary>The REST interface: what the bot uses of it, and what discord.js does.</summary>
internal sealed partial class FakeRest(FakeDiscord discord)
{
    private const int GlobalPerSecond = 50;

    private readonly Lock _gate = new();
    private readonly Queue<long> _arrivals = new();
    private readonly List<(FakeFault Fault, int Left)> _faults = [];
    private readonly ConcurrentDictionary<string, ulong> _nonces = new();

    public FakeBuckets Buckets { get; } = new();

    /// <summary>Every request: route, body, files.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    /// <summary>How long every response takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>How long a first response may take until the interaction is dead.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(3);

    public long Flags { get; set; }

    public string? InteractionsEndpoint { get; set; }

    public bool MayReadHistory { get; set; } = true;

    public int InvalidRequests { get; private set; }

    /// <summary>Requests with the bot's token beyond fifty in a second.</summary>
    public int BeyondGlobalLimit { get; private set; }

    public void Fail(FakeFault fault)
    {
        lock (_gate)
        {
            _faults.Add((fault, fault.Times));
        }
    }

    public async Task ServeAsync(HttpContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Path.Value!);
        if (discord.Files.TryGetValue(path, out var file))
        {
            context.Response.ContentType = path.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "text/plain";
            await context.Response.Body.WriteAsync(file);
            return;
        }

        var segments = Version().Replace(path, "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var route = $"{context.Request.Method} {Template(segments)}";
        var (body, files) = await ReadAsync(context.Request);
        Requests.Enqueue(new FakeRequest(route, body, files, context.Request.Headers.UserAgent.ToString()));
        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay, context.RequestAborted);
        }

        var fault = Take(route);
        if (fault is { AfterDoing: false })
        {
            await FailAsync(context, fault);
            return;
        }

        if (!route.Contains("interactions/", StringComparison.Ordinal)
            && !route.Contains("webhooks/", StringComparison.Ordinal)
            && context.Request.Headers.Authorization != "Bot " + FakeDiscord.Token)
        {
            InvalidRequests++;
            await RespondAsync(context, 401, Error(0, "401: Unauthorized"));
            return;
        }

        if (context.Request.Headers.Authorization.Count > 0 && IsBeyondGlobalLimit())
        {
            InvalidRequests++;
            context.Response.Headers["X-RateLimit-Scope"] = "global";
            await LimitAsync(context, 1, isGlobal: true);
            return;
        }

        if (Buckets.Take(route, Major(segments), context.Response.Headers) is { } wait)
        {
            InvalidRequests++;
            context.Response.Headers["X-RateLimit-Scope"] = "user";
            await LimitAsync(context, wait.TotalSeconds, isGlobal: false);
            return;
        }

        var (status, result) = Do(context.Request, segments, body, files);
        if (fault is not null)
        {
            await FailAsync(context, fault);
            return;
        }

        await RespondAsync(context, status, result);
        discord.Changed();
    }

    private bool IsBeyondGlobalLimit()
    {
        lock (_gate)
        {
            while (_arrivals.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest) > TimeSpan.FromSeconds(1))
            {
                _arrivals.Dequeue();
            }

            _arrivals.Enqueue(Stopwatch.GetTimestamp());
            BeyondGlobalLimit += _arrivals.Count > GlobalPerSecond ? 1 : 0;
            return _arrivals.Count > GlobalPerSecond;
        }
    }

    private (int Status, JsonNode? Body) Do(
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
            || interaction.Token != token || (interaction.Response is null && interaction.Age > Patience))
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
            InvalidRequests++;
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

    private FakeFault? Take(string route)
    {
        lock (_gate)
        {
            var i = _faults.FindIndex(entry => entry.Left > 0 && route.StartsWith(entry.Fault.Route, StringComparison.Ordinal));
            if (i < 0)
            {
                return null;
            }

            _faults[i] = (_faults[i].Fault, _faults[i].Left - 1);
            return _faults[i].Fault;
        }
    }

    private async Task FailAsync(HttpContext context, FakeFault fault)
    {
        using var told = new Told(discord);
        if (fault.Status == 0)
        {
            context.Abort();
            return;
        }

        if (fault.Status is 401 or 403 || (fault.Status == 429 && fault.Scope != "shared"))
        {
            InvalidRequests++;
        }

        if (fault.Status == 429)
        {
            if (fault.Scope is not null)
            {
                context.Response.Headers["X-RateLimit-Scope"] = fault.Scope;
            }

            await LimitAsync(context, fault.RetryAfter, fault.Scope == "global");
            return;
        }

        await RespondAsync(context, fault.Status, Error(fault.Code, "It went wrong."));
    }

    private static Task LimitAsync(HttpContext context, double seconds, bool isGlobal)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        if (isGlobal)
        {
            context.Response.Headers["X-RateLimit-Global"] = "true";
        }

        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return RespondAsync(context, 429, new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = seconds,
            ["global"] = isGlobal,
        });
    }

    private static async Task RespondAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        if (body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString());
        }
    }

    private sealed class Told(FakeDiscord discord) : IDisposable
    {
        public void Dispose() => discord.Changed();
    }

    private static JsonObject Error(int code, string message) => new() { ["code"] = code, ["message"] = message };

    private static bool IsEmpty(JsonObject body) =>
        string.IsNullOrEmpty(body["content"]?.ToString()) && body["embeds"] is not JsonArray { Count: > 0 };

    private static async Task<(JsonNode? Body, IReadOnlyList<string> Files)> ReadAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            var payload = form["payload_json"].ToString() is { Length: > 0 } text
                ? text
                : await new StreamReader(form.Files["payload_json"]!.OpenReadStream()).ReadToEndAsync();
            return (JsonNode.Parse(payload), [.. form.Files.Where(f => f.Name != "payload_json").Select(f => f.FileName)]);
        }

        using var reader = new StreamReader(request.Body);
        var json = await reader.ReadToEndAsync();
        return (json.Length == 0 ? null : JsonNode.Parse(json), []);
    }

    private static string Template(string[] segments)
    {
        var template = segments.Select(segment => Number().IsMatch(segment) ? "{id}" : segment).ToArray();
        if (template is ["webhooks", _, _, ..] or ["interactions", _, _, ..])
        {
            template[2] = "{token}";
        }

        return string.Join('/', template);
    }

    private static string Major(string[] segments) => segments switch
    {
        ["channels" or "guilds", var id, ..] => id,
        ["webhooks", var id, var token, ..] => id + token,
        ["interactions", var id, ..] => id,
        _ => "",
    };

    [GeneratedRegex("^/api(/v[0-9]+)?")]
    private static partial Regex Version();

    [GeneratedRegex("^[0-9]{15,20}$")]
    private static partial Regex Number();
}
