using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>The gateway, with its sessions and its faults.</summary>
internal sealed class FakeGateway(FakeDiscord discord)
{
    // Members, presences, message content.
    private const int Privileged = 1 << 1 | 1 << 8 | 1 << 15;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, long> _started = [];
    private readonly ConcurrentDictionary<string, FakeSession> _sessions = new();
    private readonly ConcurrentDictionary<FakeConnection, byte> _connections = new();

    /// <summary>How long a heartbeat may be apart, in milliseconds.</summary>
    public int HeartbeatInterval { get; set; } = 41_250;

    public bool AcknowledgesHeartbeats { get; set; } = true;

    /// <summary>Nobody gets through, as in an outage.</summary>
    public bool IsGone { get; set; }

    public bool KeepsSessions { get; set; } = true;

    /// <summary>Nobody gets through to where sessions are to be resumed.</summary>
    public bool IsResumeHostGone { get; set; }

    /// <summary>Takes connections and says nothing.</summary>
    public bool IsMute { get; set; }

    /// <summary>Takes requests for sessions and starts none.</summary>
    public bool StartsSessions { get; set; } = true;

    /// <summary>The privileged intents that the portal has switched on.</summary>
    public int PrivilegedIntents { get; set; } = 1 << 15;

    /// <summary>Between sessions that are started under one key of the concurrency limit.</summary>
    public TimeSpan BetweenIdentifies { get; set; }

    /// <summary>Connections that were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>Close codes that clients were sent for what they did wrong.</summary>
    public ConcurrentQueue<int> Complaints { get; } = new();

    public int SessionStartsLeft { get; set; } = 1_000;

    public int MaxConcurrency { get; set; } = 1;

    public int Shards { get; set; } = 1;

    /// <summary>What clients have said, in order.</summary>
    public ConcurrentQueue<(int Op, JsonNode? Data)> Received { get; } = new();

    public int Connections { get; private set; }

    /// <summary>Sessions that were started beyond what was allowed.</summary>
    public int StartsBeyondBudget { get; private set; }

    /// <summary>Sessions that were started before the pause under their key was over.</summary>
    public int StartsTooSoon { get; private set; }

    public int Identifies => Received.Count(message => message.Op == 2);

    public int Resumes => Received.Count(message => message.Op == 6);

    public bool HasReadyClient => _sessions.Values.Any(session => session.Connection is { IsOpen: true });

    public async Task ServeAsync(HttpContext context)
    {
        if (IsGone || (IsResumeHostGone && context.Request.Path.StartsWithSegments("/resume", StringComparison.Ordinal)))
        {
            Refused++;
            context.Response.StatusCode = 503;
            discord.Changed();
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new FakeConnection(
            socket, context.Request.Query["compress"] == "zlib-stream", context.RequestAborted);
        _connections[connection] = 0;
        Connections++;
        if (!IsMute)
        {
            connection.Send(10, new JsonObject { ["heartbeat_interval"] = HeartbeatInterval });
        }

        try
        {
            await ReceiveAsync(connection);
        }
        finally
        {
            _connections.TryRemove(connection, out _);
            await connection.EndAsync();
            discord.Changed();
        }
    }

    /// <summary>Tells every session; one that is not connected hears it when it resumes.</summary>
    public void Dispatch(string name, JsonNode data)
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispatch(name, data);
        }
    }

    public void SendAll(int op, JsonNode? data) => ForAll(connection => connection.Send(op, data));

    public void CloseAll(int code) => ForAll(connection => connection.Close(code));

    /// <summary>The connections are gone without a word.</summary>
    public void DropAll() => ForAll(connection => connection.Abort());

    private void ForAll(Action<FakeConnection> action)
    {
        foreach (var connection in _connections.Keys)
        {
            action(connection);
        }
    }

    private async Task ReceiveAsync(FakeConnection connection)
    {
        while (await connection.ReceiveAsync() is { } message)
        {
            var (op, data) = (message["op"]!.GetValue<int>(), message["d"]);
            Received.Enqueue((op, data?.DeepClone()));
            if (Complaint(connection, op) is { } code)
            {
                Complaints.Enqueue(code);
                connection.Close(code);
            }
            else if (op == 1 && AcknowledgesHeartbeats)
            {
                connection.Send(11, null);
            }
            else if (op == 2)
            {
                Identify(connection, data!);
            }
            else if (op == 6)
            {
                Resume(connection, data!);
            }

            discord.Changed();
        }
    }

    // topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    private static int? Complaint(FakeConnection connection, int op) => op switch
    {
        _ when connection.IsTooLong => 4002,
        _ when connection.SentInMinute > 120 => 4008,
        not (1 or 2 or 3 or 4 or 6 or 8) => 4001,
        2 or 6 when connection.IsIdentified => 4005,
        3 or 4 or 8 when !connection.IsIdentified => 4003,
        _ => null,
    };

    private void Identify(FakeConnection connection, JsonNode data)
    {
        connection.IsIdentified = true;
        if (data["token"]!.ToString().Replace("Bot ", "", StringComparison.Ordinal) != FakeDiscord.Token)
        {
            connection.Close(4004);
            return;
        }

        var intents = data["intents"]!.GetValue<int>();
        if ((intents & Privileged & ~PrivilegedIntents) != 0)
        {
            connection.Close(4014);
            return;
        }

        var shard = data["shard"]?[0]?.GetValue<int>() ?? 0;
        var shards = data["shard"]?[1]?.GetValue<int>() ?? 1;
        lock (_gate)
        {
            if (SessionStartsLeft-- <= 0)
            {
                StartsBeyondBudget++;
                connection.Close(4004);
                return;
            }

            if (_started.TryGetValue(shard % MaxConcurrency, out var last) && Stopwatch.GetElapsedTime(last) < BetweenIdentifies)
            {
                StartsTooSoon++;
                connection.Send(9, false);
                return;
            }

            _started[shard % MaxConcurrency] = Stopwatch.GetTimestamp();
        }

        if (!StartsSessions)
        {
            return;
        }

        var session = new FakeSession(Guid.NewGuid().ToString("N"), intents, shard, shards) { Connection = connection };
        var guilds = discord.Guilds.Where(guild => (int)((guild.Key >> 22) % (ulong)shards) == shard).ToList();
        session.Dispatch("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = new JsonObject
            {
                ["id"] = FakeDiscord.Id(FakeDiscord.BotId),
                ["username"] = "NewsBot",
                ["bot"] = true,
                ["discriminator"] = "0",
                ["global_name"] = null,
                ["avatar"] = null,
                ["verified"] = true,
                ["mfa_enabled"] = false,
                ["email"] = null,
                ["flags"] = 0,
            },
            ["guilds"] = new JsonArray([.. guilds.Select(guild =>
                (JsonNode)new JsonObject { ["id"] = FakeDiscord.Id(guild.Key), ["unavailable"] = true })]),
            ["session_id"] = session.Id,
            ["session_type"] = "normal",
            ["resume_gateway_url"] = discord.Address.Replace("http", "ws", StringComparison.Ordinal) + "/resume",
            ["shard"] = new JsonArray(shard, shards),
            ["application"] = new JsonObject { ["id"] = FakeDiscord.Id(FakeDiscord.ApplicationId), ["flags"] = 0 },
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
        });
        foreach (var guild in guilds)
        {
            session.Dispatch("GUILD_CREATE", guild.Value.DeepClone());
        }

        _sessions[session.Id] = session;
    }

    private void Resume(FakeConnection connection, JsonNode data)
    {
        connection.IsIdentified = true;
        if (KeepsSessions && _sessions.TryGetValue(data["session_id"]!.ToString(), out var session))
        {
            session.Resume(connection, data["seq"]!.GetValue<long>());
        }
        else
        {
            connection.Send(9, false);
        }
    }
}
