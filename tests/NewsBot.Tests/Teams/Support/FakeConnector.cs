using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Teams.Support;

/// <summary>Stands for the Bot Framework's connector: takes what the bot sends, and fails as a test says.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private volatile TaskCompletionSource _changed = Signal();
    private readonly ConcurrentQueue<Func<Sent, IResult?>> _script = new();
    private int _last;

    private FakeConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", null);
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/teams/v3/conversations/{conversation}/activities", TakeAsync);
        _app.MapPut("/teams/v3/conversations/{conversation}/activities/{id}", TakeAsync);
        _app.MapGet("/file", () => Results.Text(FileText));
        _app.MapGet("/page", () => Results.Text(
            $"<html><head><title>{FileText.Split('\n')[0]}</title></head><body><article><h1>{FileText.Split('\n')[0]}</h1>"
            + string.Concat(FileText.Split('\n').Skip(1).Select(line => $"<p>{line}</p>")) + "</article></body></html>", "text/html; charset=utf-8"));
    }

    public Uri Service => new(new Uri(_app.Urls.Single()), "/teams/");

    /// <summary>What the file holds that somebody sends.</summary>
    public string FileText { get; set; } = "Foxconn in Ohio\n\nDas Gelände soll zu einem Standort für KI-Server umgebaut werden.";

    /// <summary>The same as a page of the web.</summary>
    public Uri Page => new(new Uri(_app.Urls.Single()), "/page");

    public Uri File => new(new Uri(_app.Urls.Single()), "/file");

    /// <summary>What was accepted, and what was not.</summary>
    public ConcurrentQueue<Sent> Requests { get; } = new();

    /// <summary>What is to be seen: accepted and not yet replaced, by id.</summary>
    public ConcurrentDictionary<string, Sent> Visible { get; } = new();

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        await connector._app.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    /// <summary>
    /// Answers the next requests, one each; what answers null is accepted. "Is typing" is always accepted: whether it
    /// is sent depends on how long the bot takes.
    /// </summary>
    public FakeConnector Then(params Func<Sent, IResult?>[] answers)
    {
        foreach (var answer in answers)
        {
            _script.Enqueue(answer);
        }

        return this;
    }

    /// <summary>Answers every request; what answers null is accepted.</summary>
    public Func<Sent, IResult?> Always { get; set; } = _ => null;

    public static Func<Sent, IResult?> Error(int status, string code = "ServiceError", string message = "It failed.", int? retryAfter = null) =>
        _ => new ErrorResult(status, code, message, retryAfter);

    /// <summary>The message is shown, but the sender is told that it failed.</summary>
    public Func<Sent, IResult?> AcceptAndError(int status) => sent =>
    {
        Show(sent);
        return new ErrorResult(status, "Lost", "It may have arrived.", null);
    };

    /// <summary>Waits until what was sent is as wanted.</summary>
    public async Task<Sent> SentAsync(Func<Sent, bool> wanted, string what)
    {
        using var patience = Patience.Bounded(TestContext.Current.CancellationToken);
        while (true)
        {
            // Taken before looking, so that nothing that is sent meanwhile is missed; several may wait at once.
            var changed = _changed.Task;
            if (Requests.FirstOrDefault(wanted) is { } found)
            {
                return found;
            }

            try
            {
                await changed.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Not sent: {what}. Sent: {string.Join("\n", Requests)}");
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<IResult> TakeAsync(HttpContext context, string conversation, string? id)
    {
        var activity = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var sent = new Sent(
            context.Request.Method,
            conversation,
            id ?? $"message-{Interlocked.Increment(ref _last)}",
            activity!.AsObject(),
            context.Request.Headers.Authorization.ToString());
        var isTyping = sent is { Type: "typing", Stream: null };
        var answer = !isTyping && _script.TryDequeue(out var scripted) ? scripted(sent) : Always(sent);
        if (answer is null && sent.Type == "message")
        {
            Show(sent);
        }

        Requests.Enqueue(sent with { Refused = answer is not null });
        Interlocked.Exchange(ref _changed, Signal()).SetResult();
        if (answer is not null)
        {
            return answer;
        }

        return Results.Json(new { id = sent.Id }, statusCode: 201);
    }

    private void Show(Sent sent) => Visible[sent.Stream?["streamId"]?.GetValue<string>() ?? sent.Id] = sent;

    private sealed class ErrorResult(int status, string code, string message, int? retryAfter) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (retryAfter is not null)
            {
                httpContext.Response.Headers.RetryAfter = retryAfter.Value.ToString(CultureInfo.InvariantCulture);
            }

            return Results.Json(new { error = new { code, message } }, statusCode: status).ExecuteAsync(httpContext);
        }
    }
}
