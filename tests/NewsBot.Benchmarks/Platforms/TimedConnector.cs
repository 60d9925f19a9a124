using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsBot.Benchmarks.Platforms;

/// <summary>
/// Stands for Teams' connector: takes everything at once, and keeps when each conversation has its last card.
/// </summary>
internal sealed class TimedConnector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, (int Cards, double Seconds)> _conversations = new();
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _app;
    private readonly int _count;
    private long _begun = Stopwatch.GetTimestamp();
    private int _sent;

    private TimedConnector(int count)
    {
        _count = count;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", null);
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/teams/v3/conversations/{conversation}/activities", TakeAsync);
        _app.MapPut("/teams/v3/conversations/{conversation}/activities/{id}", TakeAsync);
    }

    public Uri Service => new(new Uri(_app.Urls.Single()), "/teams/");

    public int Sent => _sent;

    /// <summary>Seconds until each conversation had all of its answer.</summary>
    public double[] Answered => [.. _conversations.Values.Select(c => c.Seconds)];

    public int Twice => _conversations.Values.Count(c => c.Cards > 1);

    public int Silent => _count - _conversations.Count;

    public static async Task<TimedConnector> StartAsync(int count)
    {
        var connector = new TimedConnector(count);
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Begins to measure.</summary>
    public long Begin()
    {
        _conversations.Clear();
        _sent = 0;
        return _begun = Stopwatch.GetTimestamp();
    }

    public Task FirstAsync() => _first.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public async Task AllAsync(TimeSpan patience) =>
        await _all.Task.WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context, string conversation)
    {
        var activity = await JsonNode.ParseAsync(context.Request.Body);
        var number = Interlocked.Increment(ref _sent);
        if (activity!["attachments"] is JsonArray { Count: > 0 })
        {
            var now = Stopwatch.GetElapsedTime(_begun).TotalSeconds;
            _conversations.AddOrUpdate(conversation, (1, now), (_, known) => (known.Cards + 1, now));
            _first.TrySetResult();
            if (_conversations.Count == _count)
            {
                _all.TrySetResult();
            }
        }

        return Results.Json(new { id = $"message-{number}" }, statusCode: 201);
    }
}
