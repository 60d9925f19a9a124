using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>The REST interface in front of its routes: tokens, limits, faults.</summary>
internal sealed partial class FakeRest(FakeDiscord discord)
{
    private const int GlobalPerSecond = 50;

    private readonly Lock _gate = new();
    private readonly Queue<long> _arrivals = new();
    private readonly List<(FakeFault Fault, int Left)> _faults = [];
    private int _invalid;

    public FakeRoutes Routes { get; } = new(discord);

    public FakeBuckets Buckets { get; } = new();

    /// <summary>Every request: route, body, files.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = new();

    /// <summary>How long every response takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Responses that count towards a ban.</summary>
    public int InvalidRequests => _invalid + Routes.Invalid;

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
            if (discord.Held.TryGetValue(path, out var held))
            {
                await held.WaitAsync(context.RequestAborted);
            }

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
            _invalid++;
            await RespondAsync(context, 401, FakeRoutes.Error(0, "401: Unauthorized"));
            return;
        }

        if (context.Request.Headers.Authorization.Count > 0 && IsBeyondGlobalLimit())
        {
            _invalid++;
            context.Response.Headers["X-RateLimit-Scope"] = "global";
            await LimitAsync(context, 1, isGlobal: true);
            return;
        }

        if (Buckets.Take(route, Major(segments), context.Response.Headers) is { } wait)
        {
            _invalid++;
            context.Response.Headers["X-RateLimit-Scope"] = "user";
            await LimitAsync(context, wait.TotalSeconds, isGlobal: false);
            return;
        }

        var (status, result) = Routes.Do(context.Request, segments, body, files);
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
            _invalid++;
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

        await RespondAsync(context, fault.Status, FakeRoutes.Error(fault.Code, "It went wrong."));
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
