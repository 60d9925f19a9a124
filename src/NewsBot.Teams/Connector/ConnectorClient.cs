using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using NewsBot.Activities.Limits;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Teams.Settings;
using MsalException = Microsoft.Identity.Client.MsalException;

namespace NewsBot.Teams.Connector;

/// <summary>
/// Sends activities to the Bot Framework's connector (its REST interface, version 3). Creating an activity is not
/// idempotent: it is tried again only where Teams has said that it was not accepted, or where it never left. Updating
/// one is, and is tried again after any fault that may pass.
/// </summary>
internal sealed partial class ConnectorClient(
    IHttpClientFactory http, BotTokens tokens, SendLimits limits, ConnectorState state, TeamsTimings timings, TimeProvider time,
    ILogger<ConnectorClient> log)
{
    private const int Attempts = 4;
    private const int MaxResponseBytes = 256 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Whoever is to wait longer is told that it failed.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    // Umlauts as they are: escaped, they would count six times against the limit of a message's size.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An activity as it is sent, whose length counts against Teams' limit.</summary>
    public static string Serialize(JsonObject activity) => activity.ToJsonString(Json);

    /// <summary>Adds an activity to a conversation.</summary>
    /// <returns>Its id; null where Teams gives none.</returns>
    /// <exception cref="ConnectorException">It was refused, or nobody knows whether it was accepted.</exception>
    public Task<string?> PostAsync(ConversationAddress to, JsonObject activity, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, to, Activities(to), activity, cancellation);

    /// <summary>Replaces an activity.</summary>
    /// <exception cref="ConnectorException">It was refused, or Teams is away.</exception>
    public Task PutAsync(ConversationAddress to, string id, JsonObject activity, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Put, to, $"{Activities(to)}/{Uri.EscapeDataString(id)}", activity, cancellation);

    // Ids hold characters that mean something in an address, such as ";messageid=".
    private static string Activities(ConversationAddress to) =>
        $"v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities";

    private async Task<string?> SendAsync(
        HttpMethod method, ConversationAddress to, string path, JsonObject activity, CancellationToken cancellation)
    {
        var body = Serialize(activity);
        var renew = false;
        for (var attempt = 1; ; attempt++)
        {
            await limits.WaitAsync(to, cancellation);
            var (answer, fault) = await TryAsync(method, new Uri(to.ServiceUrl, path), body, renew, cancellation);
            state.IsAway = fault?.Exception is { Status: null or >= HttpStatusCode.InternalServerError };
            if (answer is not null)
            {
                return answer.Id;
            }

            var renewed = renew;
            renew = fault!.Exception.Status == HttpStatusCode.Unauthorized;
            if (attempt == Attempts || (renew && renewed) || !MayRepeat(method, fault) || fault.RetryAfter > LongestPause)
            {
                throw fault.Exception;
            }

            LogAgain(attempt, method.Method, (int?)fault.Exception.Status, fault.Exception.Code);
            await Task.Delay(renew ? TimeSpan.Zero : Pause(attempt, fault.RetryAfter), time, cancellation);
        }
    }

    private static bool MayRepeat(HttpMethod method, Fault fault) => fault.Exception.Status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => true,
        null => fault.NeverLeft || method == HttpMethod.Put,
        >= HttpStatusCode.InternalServerError => method == HttpMethod.Put,
        _ => false,
    };

    private async Task<(Answer? Answer, Fault? Fault)> TryAsync(
        HttpMethod method, Uri address, string body, bool renew, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            if (await tokens.FindAsync(renew, either.Token) is { } token)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            using var client = http.CreateClient(ActivityHttp.ClientName);
            client.MaxResponseContentBufferSize = MaxResponseBytes;
            using var response = await client.SendAsync(request, either.Token);
            var content = await response.Content.ReadAsStringAsync(either.Token);
            return response.IsSuccessStatusCode
                ? (new Answer(Read(content).Text("id")), null)
                : (null, Refusal(response, content));
        }
        catch (MsalException fault)
        {
            var untold = new ConnectorException($"The bot was given no token: {fault.Message}", null, fault.ErrorCode, fault);
            return (null, new Fault(untold, NeverLeft: fault.IsRetryable));
        }
        catch (HttpRequestException fault)
        {
            return (null, new Fault(new ConnectorException("Teams is not to be reached.", null, null, fault), NeverLeft(fault)));
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            return (null, new Fault(new ConnectorException("Teams did not answer in time.", null, null, fault)));
        }
    }

    private Fault Refusal(HttpResponseMessage response, string content)
    {
        var error = Read(content) is var root && root.At("error") is { ValueKind: JsonValueKind.Object } nested ? nested : root;
        var retry = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - time.GetUtcNow() : null;
        var code = error.Text("code");
        return new Fault(
            new ConnectorException($"Teams answered {(int)response.StatusCode} {code}: {error.Text("message")}", response.StatusCode, code),
            RetryAfter: retry);
    }

    private static bool NeverLeft(HttpRequestException fault) => fault.HttpRequestError is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;

    private static JsonElement Read(string content)
    {
        try
        {
            return JsonElement.Parse(content);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    // Jitter keeps many conversations from coming back in the same instant.
    private TimeSpan Pause(int attempt, TimeSpan? asked)
    {
        var jitter = 0.5 + RandomNumberGenerator.GetInt32(1_000) / 2_000.0;
        var pause = asked is { } told && told > TimeSpan.Zero ? told : timings.FirstPause * Math.Pow(2, attempt - 1) * jitter;
        return pause;
    }

    private sealed record Answer(string? Id);

    private sealed record Fault(ConnectorException Exception, bool NeverLeft = false, TimeSpan? RetryAfter = null);

    [LoggerMessage(1311, LogLevel.Debug, "Attempt {Attempt} to {Method} ended with {Status} {Code}; trying again.")]
    private partial void LogAgain(int attempt, string method, int? status, string? code);
}
