using System.Diagnostics;
using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>A connection to the gateway, with its one zlib stream.</summary>
internal sealed class FakeConnection : IDisposable
{
    private readonly WebSocket _socket;
    private readonly Channel<Action<Stream>?> _outbox = Channel.CreateUnbounded<Action<Stream>?>();
    private readonly CancellationTokenSource _over = new();
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream? _zlib;
    private readonly Task _sending;
    private readonly Queue<long> _arrivals = new();
    private int? _closeWith;

    public FakeConnection(WebSocket socket, bool isPacked, CancellationToken aborted)
    {
        _socket = socket;
        _zlib = isPacked ? new ZLibStream(_packed, CompressionLevel.Fastest, leaveOpen: true) : null;
        aborted.Register(() => _over.Cancel());
        _sending = SendAsync();
    }

    public bool IsIdentified { get; set; }

    public bool IsTooLong { get; private set; }

    public int SentInMinute
    {
        get
        {
            while (_arrivals.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest) > TimeSpan.FromMinutes(1))
            {
                _arrivals.Dequeue();
            }

            return _arrivals.Count;
        }
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
                    IsTooLong = length > 4_096;
                    _arrivals.Enqueue(Stopwatch.GetTimestamp());
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
