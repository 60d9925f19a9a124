using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Models;

/// <summary>
/// A server that speaks OpenAI's protocol and behaves as its script says; the last behaviour goes on for good.
/// </summary>
internal sealed class FakeModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script;

    private FakeModelServer(IEnumerable<Func<HttpContext, Task>> script)
    {
        _script = new(script);
        FallsSilent = _script.Contains(Hangs);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Whether one of its behaviours is to say nothing.</summary>
    public bool FallsSilent { get; }

    public string Endpoint => _app.Urls.Single() + "/v1";

    /// <summary>Bodies of the requests, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static async Task<FakeModelServer> StartAsync(params Func<HttpContext, Task>[] script)
    {
        var server = new FakeModelServer(script);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>A whole reply, in parts of a few characters.</summary>
    public static Func<HttpContext, Task> Says(string text, string? finish = "stop") => async context =>
    {
        await BeginAsync(context);
        foreach (var part in text.Chunk(7))
        {
            await EventAsync(context, Chunk(new string(part)));
        }

        if (finish is not null)
        {
            await EventAsync(context, $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{},"finish_reason":"{{finish}}"}]}""");
            await EventAsync(context, """{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}""");
        }

        await EventAsync(context, "[DONE]");
    };

    /// <summary>A whole reply that is made of the request.</summary>
    public static Func<HttpContext, Task> Replies(Func<JsonElement, string> reply) => async context =>
    {
        using var request = await JsonDocument.ParseAsync(context.Request.Body);
        await Says(reply(request.RootElement))(context);
    };

    /// <summary>Calls a tool; its arguments come in parts.</summary>
    public static Func<HttpContext, Task> CallsTool(string name, string arguments) => async context =>
    {
        await BeginAsync(context);
        await EventAsync(context, ToolChunk($$$"""{"index":0,"id":"call_1","type":"function","function":{"name":"{{{name}}}","arguments":""} }"""));
        foreach (var part in arguments.Chunk(9))
        {
            await EventAsync(context, ToolChunk("{\"index\":0,\"function\":{\"arguments\":" + JsonSerializer.Serialize(new string(part)) + "}}"));
        }

        await EventAsync(context, """{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}""");
        await EventAsync(context, """{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}""");
        await EventAsync(context, "[DONE]");
    };

    /// <summary>A chunk with a part of a call.</summary>
    public static string ToolChunk(string call) =>
        $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{"role":"assistant","tool_calls":[{{call}}]},"finish_reason":null}]}""";

    /// <summary>Begins a reply and closes the connection before its announced end.</summary>
    public static Func<HttpContext, Task> BreaksOff(string text) => async context =>
    {
        context.Response.ContentLength = 100_000;
        await BeginAsync(context);
        await EventAsync(context, Chunk(text));
    };

    /// <summary>Begins a reply and reports an error within it, as servers do that run out of memory.</summary>
    public static Func<HttpContext, Task> ReportsErrorWithin(string text) => async context =>
    {
        await BeginAsync(context);
        await EventAsync(context, Chunk(text));
        await EventAsync(context, """{"error":{"message":"out of memory","type":"server_error","code":500}}""");
        await EventAsync(context, "[DONE]");
    };

    public static Func<HttpContext, Task> Refuses(int status, string body = "{}", string? retryAfter = null) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsync(body);
    };

    /// <summary>Takes the request and never answers.</summary>
    public static Task Hangs(HttpContext context) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Sends events as they are given.</summary>
    public static Func<HttpContext, Task> Sends(params string[] events) => async context =>
    {
        await BeginAsync(context);
        foreach (var data in events)
        {
            await EventAsync(context, data);
        }
    };

    /// <summary>Writes words without end.</summary>
    public static async Task NeverStops(HttpContext context)
    {
        await BeginAsync(context);
        var words = Chunk(string.Concat(Enumerable.Repeat("and so on ", 2_000)));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await EventAsync(context, words);
        }
    }

    /// <summary>Vectors as floats, in the wrong order, which the protocol allows.</summary>
    public static async Task Embeds(HttpContext context)
    {
        using var request = await JsonDocument.ParseAsync(context.Request.Body);
        var texts = request.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToArray();
        var data = texts.Select((text, i) => new { @object = "embedding", index = i, embedding = new[] { text.Length, 1f, 0f, 0f } }).Reverse();
        context.Response.ContentType = "application/json";
        var usage = new { prompt_tokens = 3, total_tokens = 3 };
        await context.Response.WriteAsync(JsonSerializer.Serialize(new { @object = "list", data, model = "fake", usage }));
    }

    public static string Chunk(string text) =>
        $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{"index":0,"delta":{"role":"assistant","content":{{JsonSerializer.Serialize(text)}}},"finish_reason":null}]}""";

    public async ValueTask DisposeAsync()
    {
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await _app.StopAsync(impatience.Token);
        await _app.DisposeAsync();
    }

    private static Task BeginAsync(HttpContext context)
    {
        context.Features.Get<IHttpResponseBodyFeature>()!.DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        return Task.CompletedTask;
    }

    private static async Task EventAsync(HttpContext context, string data)
    {
        await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Request.EnableBuffering();
        using var body = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
        Requests.Enqueue(await body.ReadToEndAsync());
        context.Request.Body.Position = 0;
        var behave = _script.Count > 1 && _script.TryDequeue(out var next) ? next : _script.TryPeek(out var last) ? last : null;
        try
        {
            await behave!(context);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // Whoever asked has gone, which is what some tests are about.
        }
    }
}
