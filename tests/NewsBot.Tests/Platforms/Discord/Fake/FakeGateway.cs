using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Platforms.Discord.Fake;

/// <summary>The gateway, with its sessions and its faults.</summary>
internal sealed class FakeGateway(FakeDiscord discord)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, Session> _sessions = new();
    private readonly ConcurrentDictionary<Connection, byte> _connections = new();

    /// <summary>How long a heartbeat may be apart, in milliseconds.</summary>
    public int HeartbeatInterval { get; set; } = 41_250;

    public bool AcknowledgesHeartbeats { get; set; } = true;

    /// <summary>Nobody gets through, as in an outage.</summary>
    public bool IsGone { get; set; }

    public bool KeepsSessions { get; set; } = true;

    public int SessionStartsLeft { get; set; } = 1_000;

    public int MaxConcurrency { get; set; } = 1;

    public int Shards { get; set; } = 1;

    /// <summary>What clients have said, in order.</summary>
    public ConcurrentQueue<(int Op, JsonNode? Data)> Received { get; } = new();

    /// <summary>Largest number of messages that one connection has sent in its life.</summary>
    public int Connections { get; private set; }

    /// <summary>Sessions that were started beyond what was allowed.</summary>
    public int StartsBeyondBudget { get; private set; }

    public int Identifies => Received.Count(message => message.Op == 2);

    public int Resumes => Received.Count(message => message.Op == 6);

    public bool HasReadyClient => _sessions.Values.Any(session => session.Connection is { IsOpen: true });

    public async Task ServeAsync(HttpContext context)
    {
        if (IsGone)
        {
            context.Response.StatusCode = 503;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new Connection(
            socket, context.Request.Query["compress"] == "zlib-stream", context.RequestAborted);
        _connections[connection] = 0;
        Connections++;
        connection.Send(10, new JsonObject { ["heartbeat_interval"] = HeartbeatInterval });
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

    private void ForAll(Action<Connection> action)
    {
        foreach (var connection in _connections.Keys)
        {
            action(connection);
        }
    }

    private async Task ReceiveAsync(Connection connection)
    {
        while (await connection.ReceiveAsync() is { } message)
        {
            var (op, data) = (message["op"]!.GetValue<int>(), message["d"]);
            Received.Enqueue((op, data?.DeepClone()));
            switch (op)
            {
                case 1 when AcknowledgesHeartbeats:
                    connection.Send(11, null);
                    break;
                case 2:
                    Identify(connection, data!);
                    break;
                case 6:
                    Resume(connection, data!);
                    break;
            }

            discord.Changed();
        }
    }

    private void Identify(Connection connection, JsonNode data)
    {
        if (data["token"]!.ToString().Replace("Bot ", "", StringComparison.Ordinal) != FakeDiscord.Token)
        {
            connection.Close(4004);
            return;
        }

        lock (_gate)
        {
            if (SessionStartsLeft-- <= 0)
            {
                StartsBeyondBudget++;
                connection.Close(4004);
                return;
            }
        }

        var session = new Session(Guid.NewGuid().ToString("N")) { Connection = connection };
        var shard = data["shard"]?[0]?.GetValue<int>() ?? 0;
        var shards = data["shard"]?[1]?.GetValue<int>() ?? 1;
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

    private void Resume(Connection connection, JsonNode data)
    {
        if (KeepsSessions && _sessions.TryGetValue(data["session_id"]!.ToString(), out var session))
        {
            session.Resume(connection, data["seq"]!.GetValue<long>());
        }
        else
        {
            connection.Send(9, false);
        }
    }

    private sealed class Session(string id)
    {
        private readonly Lock _gate = new();
        private readonly List<(long Sequence, string Name, JsonNode Data)> _events = [];
        private long _sequence;

        public string Id { get; } = id;

        public Connection? Connection { get; set; }

        public void Dispatch(string name, JsonNode data)
        {
            lock (_gate)
            {
                var next = (++_sequence, name, data.DeepClone());
                _events.Add(next);
                Connection?.SendEvent(next.Item1, name, next.Item3);
            }
        }

        public void Resume(Connection connection, long after)
        {
            lock (_gate)
            {
                Connection = connection;
                foreach (var (sequence, name, data) in _events.Where(e => e.Sequence > after))
                {
                    connection.SendEvent(sequence, name, data);
                }

                connection.SendEvent(++_sequence, "RESUMED", new JsonObject());
            }
        }
    }

    private sealed class Connection : IDisposable
    {
        private readonly WebSocket _socket;
        private readonly Channel<Action<Stream>?> _outbox = Channel.CreateUnbounded<Action<Stream>?>();
        private readonly CancellationTokenSource _over = new();
        private readonly MemoryStream _packed = new();
        private readonly ZLibStream? _zlib;
        private readonly Task _sending;
        private int? _closeWith;

        public Connection(WebSocket socket, bool isPacked, CancellationToken aborted)
        {
            _socket = socket;
            _zlib = isPacked ? new ZLibStream(_packed, CompressionLevel.Fastest, leaveOpen: true) : null;
            aborted.Register(() => _over.Cancel());
            _sending = SendAsync();
        }

        public bool IsOpen => _socket.State == WebSocketState.Open;

        public void Send(int op, JsonNode? data) =>
            Write(new JsonObject { ["op"] = op, ["d"] = data?.DeepClone(), ["s"] = null, ["t"] = null });

        public void SendEvent(long sequence, string name, JsonNode data) => Write(new JsonObject
        {
            ["op"] = 0,
            ["d"] = data.DeepClone(),
            ["s"] = sequence,
            ["t"] = name,
        });

        public void Close(int code)
        {
            _closeWith = code;
            _outbox.Writer.TryWrite(null);
        }

        public void Abort()
        {
            _outbox.Writer.TryComplete();
            _socket.Abort();
            try
            {
                _over.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // Gone already.
            }
        }

        public async Task<JsonNode?> ReceiveAsync()
        {
            var buffer = new byte[8_192];
            var length = 0;
            try
            {
                while (true)
                {
                    var part = await _socket.ReceiveAsync(buffer.AsMemory(length), _over.Token);
                    if (part.MessageType == WebSocketMessageType.Close)
                    {
                        return null;
                    }

                    length += part.Count;
                    if (part.EndOfMessage)
                    {
                        return JsonNode.Parse(buffer.AsSpan(0, length));
                    }
                }
            }
            catch (Exception cause) when (cause is WebSocketException or OperationCanceledException or JsonException)
            {
                return null;
            }
        }

        public async Task EndAsync()
        {
            _outbox.Writer.TryComplete();
            await _over.CancelAsync();
            await _sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        public void Dispose()
        {
            _zlib?.Dispose();
            _packed.Dispose();
            _over.Dispose();
        }

        private void Write(JsonObject message)
        {
            var bytes = Encoding.UTF8.GetBytes(message.ToJsonString());
            _outbox.Writer.TryWrite(stream => stream.Write(bytes));
        }

        private async Task SendAsync()
        {
            await foreach (var write in _outbox.Reader.ReadAllAsync(_over.Token))
            {
                if (write is null)
                {
                    await _socket.CloseOutputAsync((WebSocketCloseStatus)_closeWith!, null, _over.Token);
                    continue;
                }

                _packed.SetLength(0);
                write(_zlib ?? (Stream)_packed);
                if (_zlib is not null)
                {
                    await _zlib.FlushAsync(_over.Token);
                }

                var type = _zlib is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
                await _socket.SendAsync(_packed.GetBuffer().AsMemory(0, (int)_packed.Length), type, true, _over.Token);
            }
        }
    }
}
