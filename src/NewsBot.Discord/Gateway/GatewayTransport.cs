using System.Net.WebSockets;
using System.Text.Json;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Gateway;

/// <summary>One WebSocket connection to the gateway: packs and unpacks, and knows nothing of what is said.</summary>
internal sealed class GatewayTransport : IDisposable
{
    /// <summary>Largest message that the gateway takes, in bytes; a larger one ends the connection (4002).</summary>
    public const int MaxSent = 4096;

    private readonly ClientWebSocket _socket = new();
    private readonly Inflater _inflater = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly byte[] _buffer = new byte[16 << 10];
    private readonly GatewayTimings _timings;

    private GatewayTransport(GatewayTimings timings)
    {
        _timings = timings;

        // A peer that vanished without a word is noticed although nothing is sent to it.
        _socket.Options.KeepAliveInterval = timings.KeepAlive;
        _socket.Options.KeepAliveTimeout = timings.KeepAlive;
    }

    /// <param name="url">As Discord gave it; version, encoding and compression are added.</param>
    /// <exception cref="WebSocketException">The gateway is not to be reached.</exception>
    public static async Task<GatewayTransport> ConnectAsync(
        string url, GatewayTimings timings, CancellationToken cancellation)
    {
        var transport = new GatewayTransport(timings);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(timings.Connect);
            var address = new UriBuilder(url) { Query = "v=10&encoding=json&compress=zlib-stream" };
            await transport._socket.ConnectAsync(address.Uri, limit.Token);
            return transport;
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The next message, or the end of the connection. Never throws for what the peer or the network does.
    /// </summary>
    public async Task<GatewayFrame> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var result = await _socket.ReceiveAsync(_buffer, cancellation);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    return new GatewayFrame.Closed((int?)_socket.CloseStatus);
                }

                if (_inflater.TryAdd(_buffer.AsSpan(0, result.Count), result.EndOfMessage, out var message))
                {
                    return Read(message);
                }
            }
        }
        catch (Exception cause) when (cause is WebSocketException or InvalidDataException or JsonException)
        {
            return new GatewayFrame.Closed((int?)_socket.CloseStatus);
        }
    }

    /// <summary>Sends one message.</summary>
    /// <exception cref="WebSocketException">The connection has ended.</exception>
    /// <exception cref="OperationCanceledException">It took too long; the connection is of no use any more.</exception>
    public async Task SendAsync(int op, object? data, CancellationToken cancellation)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, object?> { ["op"] = op, ["d"] = data }, Json.Options);
        if (bytes.Length > MaxSent)
        {
            throw new InvalidOperationException($"A message of {bytes.Length} bytes would end the connection.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_timings.Send);
        await _sending.WaitAsync(limit.Token);
        try
        {
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says goodbye. With 1000 or 1001 the session ends; with any other code it can be resumed.</summary>
    public async Task CloseAsync(int code)
    {
        using var limit = new CancellationTokenSource(_timings.Close);
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, limit.Token);
        }
        catch (Exception cause) when (cause is WebSocketException or OperationCanceledException)
        {
            _socket.Abort();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _inflater.Dispose();
        _sending.Dispose();
    }

    private static GatewayFrame.Payload Read(ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        var root = document.RootElement;
        return new GatewayFrame.Payload(
            root.GetProperty("op").GetInt32(),
            root.TryGetProperty("s", out var s) && s.ValueKind == JsonValueKind.Number ? s.GetInt64() : null,
            root.TryGetProperty("t", out var t) ? t.GetString() : null,
            root.TryGetProperty("d", out var d) ? d.Clone() : default);
    }
}
