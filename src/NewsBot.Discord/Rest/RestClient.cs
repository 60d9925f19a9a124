using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Rest;

/// <summary>
/// Sends requests to Discord: waits for their limits, repeats what may be repeated, and turns refusals into
/// <see cref="DiscordException"/>.
/// </summary>
internal sealed partial class RestClient(
    HttpClient http,
    IOptions<DiscordOptions> options,
    RateLimits limits,
    InvalidRequests invalid,
    RestTimings timings,
    TimeProvider time,
    ILogger<RestClient> log)
{
    // Each is waited out as Discord says, so that more than a few mean a fault in the counting.
    private const int MaxRefusals = 10;

    private bool _isTokenRejected;

    /// <summary>Sends a request and reads its response.</summary>
    /// <returns>Null for an empty response.</returns>
    /// <exception cref="DiscordException">It was refused, or could not be delivered.</exception>
    public async Task<T?> SendAsync<T>(
        Route route, object? body, CancellationToken cancellation, IReadOnlyList<UploadFile>? files = null)
        where T : class
    {
        var refusals = 0;
        for (var attempt = 1; ;)
        {
            ThrowIfStopped(route);
            using var response = await AttemptAsync(route, body, files, isLast: attempt >= route.Attempts, cancellation);
            switch (response?.StatusCode)
            {
                case null or >= HttpStatusCode.InternalServerError:
                    await Task.Delay(Pause(attempt++), time, cancellation);
                    break;
                case HttpStatusCode.TooManyRequests when ++refusals < MaxRefusals:
                    // The limits were told and make the next attempt wait.
                    break;
                case var status when (int)status < 300:
                    return await ReadAsync<T>(route, response, cancellation);
                default:
                    throw await RefusedAsync(route, response, cancellation);
            }
        }
    }

    /// <summary>Sends a request whose response does not matter.</summary>
    /// <exception cref="DiscordException">It was refused, or could not be delivered.</exception>
    public Task SendAsync(Route route, object? body, CancellationToken cancellation) =>
        SendAsync<object>(route, body, cancellation);

    /// <returns>Null where no response came and the request may be repeated.</returns>
    private async Task<HttpResponseMessage?> AttemptAsync(
        Route route, object? body, IReadOnlyList<UploadFile>? files, bool isLast, CancellationToken cancellation)
    {
        var bucket = await limits.EnterAsync(route, cancellation);
        HttpResponseMessage? response = null;
        try
        {
            response = await SendOnceAsync(route, body, files, cancellation);
        }
        catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException
            && !cancellation.IsCancellationRequested)
        {
            if (isLast || !route.IsRepeatable)
            {
                throw new DiscordException(route, null, 0, null, cause);
            }

            LogRepeated(route.ToString(), "no response");
        }
        finally
        {
            var headers = response is null ? null : LimitHeaders.Read(response.Headers);
            limits.Leave(route, bucket, headers, hasResponse: response?.IsSuccessStatusCode == true);
        }

        if (response is not null)
        {
            await LearnAsync(route, bucket, response, cancellation);
            if (response.StatusCode >= HttpStatusCode.InternalServerError)
            {
                if (isLast || !route.IsRepeatable)
                {
                    using (response)
                    {
                        throw await RefusedAsync(route, response, cancellation);
                    }
                }

                LogRepeated(route.ToString(), ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return response;
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        Route route, object? body, IReadOnlyList<UploadFile>? files, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(route.Method, new Uri(options.Value.Api, route.Path));
        if (route.IsAuthorized)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Value.Token);
        }

        request.Content = Content(body, files);
        using var limit = new CancellationTokenSource(route.Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        return await http.SendAsync(request, both.Token);
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The request disposes of its content with its parts.")]
    private static HttpContent? Content(object? body, IReadOnlyList<UploadFile>? files)
    {
        if (files is null or [])
        {
            return body is null ? null : JsonContent.Create(body, body.GetType(), options: Json.Options);
        }

        var form = new MultipartFormDataContent { { JsonContent.Create(body, options: Json.Options), "payload_json" } };
        for (var i = 0; i < files.Count; i++)
        {
            form.Add(new ReadOnlyMemoryContent(files[i].Content), $"files[{i}]", files[i].Name);
        }

        return form;
    }

    private async Task LearnAsync(
        Route route, Bucket bucket, HttpResponseMessage response, CancellationToken cancellation)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.TooManyRequests:
                await WaitAsToldAsync(route, bucket, response, cancellation);
                break;
            case HttpStatusCode.Unauthorized:
                invalid.Add();
                if (route.IsAuthorized && !Interlocked.Exchange(ref _isTokenRejected, true))
                {
                    LogTokenRejected();
                }

                break;
            case HttpStatusCode.Forbidden:
                invalid.Add();
                break;
        }
    }

    private async Task WaitAsToldAsync(
        Route route, Bucket bucket, HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await TryReadAsync(response, cancellation);
        var told = LimitHeaders.Number(response.Headers, "Retry-After") ?? 0;
        var wait = TimeSpan.FromSeconds(Math.Clamp(Math.Max(told, body?.RetryAfter ?? 0), 0.05, 3_600));
        var scope = LimitHeaders.Text(response.Headers, "X-RateLimit-Scope");
        if (scope != "shared")
        {
            invalid.Add();
        }

        // Discord's front door gives no headers of a bucket; what it says is meant for everything.
        if (body?.Global == true || scope == "global" || LimitHeaders.Read(response.Headers) is null && scope is null)
        {
            limits.StopAll(wait);
        }

        bucket.Block(wait);
        LogLimited(route.ToString(), scope ?? "unnamed", wait.TotalSeconds);
    }

    private static async Task<T?> ReadAsync<T>(
        Route route, HttpResponseMessage response, CancellationToken cancellation)
        where T : class
    {
        if (response.StatusCode == HttpStatusCode.NoContent || typeof(T) == typeof(object))
        {
            return null;
        }

        try
        {
            return await response.Content.ReadFromJsonAsync<T>(Json.Options, cancellation);
        }
        catch (Exception cause) when (cause is JsonException or NotSupportedException)
        {
            throw new DiscordException(route, response.StatusCode, 0, "The response cannot be read.", cause);
        }
    }

    private static async Task<DiscordException> RefusedAsync(
        Route route, HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await TryReadAsync(response, cancellation);
        return new DiscordException(route, response.StatusCode, body?.Code ?? 0, $"{body?.Message} {body?.Errors}");
    }

    private static async Task<ErrorBody?> TryReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(cancellation);
            return await response.Content.ReadFromJsonAsync<ErrorBody>(Json.Options, cancellation);
        }
        catch (Exception cause) when (cause is JsonException or NotSupportedException or HttpRequestException)
        {
            // A page of a proxy; the status says enough.
            return null;
        }
    }

    private void ThrowIfStopped(Route route)
    {
        if (route.IsAuthorized && Volatile.Read(ref _isTokenRejected))
        {
            throw new DiscordException(route, HttpStatusCode.Unauthorized, 0, "The token was rejected before.");
        }

        if (invalid.IsExhausted)
        {
            throw new DiscordException(route, null, 0, "Too many refused requests; nothing is sent for some minutes.");
        }
    }

    private TimeSpan Pause(int attempt) =>
        timings.FirstPause * Math.Pow(2, Math.Min(attempt - 1, 4)) * (0.75 + Random.Shared.NextDouble() / 2);

    [LoggerMessage(1481, LogLevel.Warning, "{Route}: {Cause}; it is repeated.")]
    private partial void LogRepeated(string route, string cause);

    [LoggerMessage(1482, LogLevel.Warning, "{Route}: limit reached ({Scope}), waiting {Seconds} s.")]
    private partial void LogLimited(string route, string scope, double seconds);

    [LoggerMessage(1483, LogLevel.Critical, "Discord rejects the token; it is not used any more. Set Discord:Token and start again.")]
    private partial void LogTokenRejected();
}
