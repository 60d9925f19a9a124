using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Fetching.Connections;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>Fetches over HTTP. Redirects are followed by hand, so that each step is checked like the first.</summary>
public sealed class WebFetcher : IPageFetcher, IDisposable
{
    /// <summary>Sniffing tells formats apart; a server may say what it likes best.</summary>
    private const string Accept =
        "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5";

    private readonly FetchingOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;
    private readonly HostThrottle _pace;
    private readonly RobotsRules _robots;
    private readonly string _userAgent;

    /// <summary>Looks names up with the operating system.</summary>
    public WebFetcher(IOptions<FetchingOptions> options, TimeProvider time)
        : this(options, time, new SystemResolver())
    {
    }

    /// <param name="resolver">Who looks names up.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client owns its handler.")]
    public WebFetcher(IOptions<FetchingOptions> options, TimeProvider time, IHostResolver resolver)
    {
        _options = options.Value;
        _time = time;
        _userAgent = UserAgent.Of(_options.ContactUrl);
        _pace = new HostThrottle(_options.HostPause, time);
        _robots = new RobotsRules((page, token) => FetchAsync(new FetchRequest(page), token), UserAgent.Name, time);
        var connector = new GuardedConnector(new AllowedHosts(_options.AllowedHosts), resolver);
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = connector.ConnectAsync,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false, // a proxy would connect in our place, past the check
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            MaxConnectionsPerServer = 8,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 64 * 1024,
        });
    }

    /// <inheritdoc />
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(Timeout.InfiniteTimeSpan, _time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        var at = request.Address;
        try
        {
            var isPermanent = true;
            for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
            {
                var outcome = await StepAsync(request with { Address = at }, redirects, deadline, stop.Token);
                if (outcome.Next is not { } next)
                {
                    return outcome.Result is FetchResult.Fetched page && redirects > 0 && isPermanent
                        ? page with { MovedTo = page.Address }
                        : outcome.Result!;
                }

                isPermanent &= outcome.IsPermanent;
                at = next;
            }

            return new FetchResult.Refused(new Phrase("Fetching.TooManyRedirects", _options.MaxRedirects));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchResult.Failed(new Phrase("Fetching.TooSlow", _options.Timeout.TotalSeconds));
        }
        catch (RefusedException refused)
        {
            return new FetchResult.Refused(refused.Reason);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException or SocketException)
        {
            return Explain(fault, at.Host);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    /// <summary>One request: its result, or where it leads.</summary>
    private async Task<Step> StepAsync(
        FetchRequest request, int redirects, CancellationTokenSource deadline, CancellationToken cancellation)
    {
        var address = request.Address;
        if (WebAddress.TryParse(address.AbsoluteUri) is null)
        {
            return new FetchResult.Refused(new Phrase(redirects == 0 ? "Fetching.NoAddress" : "Fetching.BadRedirect"));
        }

        if (request.IsAutomatic && _options.ObeyRobots
            && await _robots.ObjectionAsync(address, cancellation) is { } objection)
        {
            return objection;
        }

        if (await _pace.WaitAsync(address.Authority, cancellation) is { } wait)
        {
            return Wait(address.Host, wait);
        }

        if (redirects == 0)
        {
            deadline.CancelAfter(_options.Timeout);
        }

        using var message = Message(address, request.Known);
        using var response = await _client.SendAsync(message, cancellation);
        return await ReadAsync(response, request, cancellation);
    }

    private HttpRequestMessage Message(Uri address, CacheValidators? known)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        message.Headers.TryAddWithoutValidation("Accept-Language", "de, en;q=0.9, *;q=0.5");
        if (known?.ETag is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } day)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        }

        return message;
    }

    private async Task<Step> ReadAsync(HttpResponseMessage response, FetchRequest request, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        switch (status)
        {
            case 200 or 203:
                return await BodyAsync(response, request.Address, cancellation);
            case 304 when request.Known is not null:
                return new FetchResult.Unchanged(Freshness(response));
            case 301 or 302 or 303 or 307 or 308:
                return Redirect(response, request.Address, status);
            case 429 or 503 when RetryAfter(response) is { } wait:
                return Wait(request.Address.Host, _pace.Block(request.Address.Authority, wait));
            case 408 or 425 or 429 or >= 500:
                return new FetchResult.Failed(new Phrase("Fetching.ServerTrouble", status));
            case 401 or 402 or 403 or 407 or 451:
                return new FetchResult.Refused(new Phrase("Fetching.NotAllowed", status));
            case 404 or 410:
                return new FetchResult.Refused(new Phrase("Fetching.NotFound", status), IsGone: status == 410);
            default:
                return new FetchResult.Refused(new Phrase("Fetching.Status", status));
        }
    }

    private static Step Redirect(HttpResponseMessage response, Uri address, int status)
    {
        var location = response.Headers.TryGetValues("Location", out var values) ? values.First() : "";
        return Uri.TryCreate(address, location, out var next) && WebAddress.TryParse(next.AbsoluteUri) is { } web
            ? new Step(null, web, IsPermanent: status is 301 or 308)
            : new FetchResult.Refused(new Phrase("Fetching.BadRedirect"));
    }

    private async Task<Step> BodyAsync(HttpResponseMessage response, Uri address, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType;
        var media = type?.MediaType?.ToLowerInvariant();
        if (media?.Split('/')[0] is "image" or "audio" or "video" or "font")
        {
            return new FetchResult.Refused(new Phrase("Fetching.NotText", media));
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        await using var limited = new LimitedStream(
            stream, _options.MaxBytes, new Phrase("Fetching.TooLarge", _options.MaxBytes / (1024 * 1024)), _ => { });
        var body = await SourceBytes.ReadAllAsync(limited, _options.MaxBytes, cancellation);
        return new FetchResult.Fetched(
            address,
            media,
            type?.CharSet,
            body.ToArray(),
            CacheValidators.Of(Header(response.Headers, "ETag"), Header(response.Content.Headers, "Last-Modified")),
            Freshness(response));
    }

    private static FetchResult.Failed Wait(string host, TimeSpan wait) =>
        new(new Phrase("Fetching.Wait", host, Math.Ceiling(wait.TotalMinutes)), wait);

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is not { } after ? null
        : after.Delta ?? (after.Date - _time.GetUtcNow());

    private static TimeSpan? Freshness(HttpResponseMessage response) =>
        response.Headers.CacheControl is { NoCache: false, NoStore: false, MaxAge: { } age } && age > TimeSpan.Zero
            ? age
            : null;

    private static string? Header(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static FetchResult Explain(Exception fault, string host)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ForbiddenAddressException forbidden:
                    return new FetchResult.Refused(forbidden.Reason);
                case RefusedException refused:
                    return new FetchResult.Refused(refused.Reason);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return new FetchResult.Failed(new Phrase("Fetching.NoSuchHost", host));
                case AuthenticationException:
                    return new FetchResult.Failed(new Phrase("Fetching.NotSecure", host));
                case SocketException { SocketErrorCode: not SocketError.ConnectionReset }:
                    return new FetchResult.Failed(new Phrase("Fetching.NotReached", host));
                default:
                    continue;
            }
        }

        return new FetchResult.Failed(new Phrase("Fetching.Broken", host));
    }

    /// <param name="Result">Null where the step leads elsewhere.</param>
    private sealed record Step(FetchResult? Result, Uri? Next = null, bool IsPermanent = false)
    {
        public static implicit operator Step(FetchResult result) => new(result);
    }
}
