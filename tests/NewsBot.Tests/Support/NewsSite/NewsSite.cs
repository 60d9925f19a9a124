using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsBot.Tests.Support.NewsSite;

/// <summary>
/// A web server on loopback that says whatever a test wants it to say, well-formed or not. It counts the connections
/// and remembers the requests that reached it.
/// </summary>
internal sealed class NewsSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<SiteRequest, SiteAnswer>> _pages = [];
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly Task _accepting;
    private int _connections;
    private long _bytesSent;

    public NewsSite()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    public long BytesSent => Interlocked.Read(ref _bytesSent);

    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Answers targets that have no page of their own.</summary>
    public Func<SiteRequest, SiteAnswer> Otherwise { get; set; } = _ => SiteAnswer.Of(404);

    /// <summary>Set to false where requests come by the hundred thousand.</summary>
    public bool Remembers { get; set; } = true;

    public Uri Address(string target, string host = "127.0.0.1") => new($"http://{host}:{Port}{target}");

    public NewsSite Page(string target, SiteAnswer answer) => Page(target, _ => answer);

    public NewsSite Page(string target, Func<SiteRequest, SiteAnswer> answer)
    {
        _pages[target] = answer;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            Interlocked.Increment(ref _connections);
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var closing = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1, false, 4096, leaveOpen: true);
            while (await RequestAsync(reader) is { } request)
            {
                if (Remembers)
                {
                    _requests.Enqueue(request.Target);
                }

                var answer = _pages.GetValueOrDefault(request.Target, Otherwise)(request);
                var bytes = answer.ToBytes();
                Interlocked.Add(ref _bytesSent, bytes.Length);
                await stream.WriteAsync(bytes, _stop.Token);
                if (answer.Hangs)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }

                if (answer.Closes || answer.Raw is not null || answer.ClaimedLength is not null)
                {
                    return;
                }
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
        {
            // The client left, or the test has ended.
        }
    }

    private async Task<SiteRequest?> RequestAsync(StreamReader reader)
    {
        if (await reader.ReadLineAsync(_stop.Token) is not { } line)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } header)
        {
            var parts = header.Split(':', 2);
            headers[parts[0].ToLowerInvariant()] = parts.Length > 1 ? parts[1].Trim() : "";
        }

        return new SiteRequest(line.Split(' ') is [_, var target, ..] ? target : "/", headers);
    }
}
