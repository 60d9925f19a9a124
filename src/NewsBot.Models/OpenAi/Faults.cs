using System.ClientModel;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Azure.Identity;
using NewsBot.Core.LanguageModels;

namespace NewsBot.Models.OpenAi;

/// <summary>Reads what the OpenAI package throws. It has no type of its own for most trouble.</summary>
internal static class Faults
{
    /// <returns>
    /// The failure as a <see cref="ModelException"/>; or itself, where the asker has cancelled.
    /// </returns>
    /// <param name="begun">Whether some of the reply has come, so that a lost connection is a reply cut off.</param>
    public static Exception Read(Exception failure, bool begun, CancellationToken asker)
    {
        // Time-outs surface as cancellations, after retries wrapped together; only the asker's own is one.
        var cause = failure is AggregateException { InnerExceptions.Count: > 0 } several
            ? several.InnerExceptions[^1]
            : failure;
        return cause switch
        {
            ModelException => cause,
            OperationCanceledException when asker.IsCancellationRequested => failure,
            OperationCanceledException => new ModelException(
                begun ? ModelFault.CutOff : ModelFault.Slow, "The model did not reply in time.", failure),
            AuthenticationFailedException => new ModelException(
                ModelFault.Refused, "The machine's identity could not sign in with Entra ID.", failure),
            ClientResultException result => Read(result, begun),
            _ when HasEndlessReply(cause) => new ModelException(ModelFault.Endless, "The reply is too long.", failure),
            HttpRequestException or IOException => new ModelException(
                begun ? ModelFault.CutOff : ModelFault.Away, "The connection to the model failed.", failure),
            _ => new ModelException(ModelFault.Unreadable, "The model's reply is not in the protocol.", failure),
        };
    }

    /// <summary>Whether the next attempt may well succeed.</summary>
    public static bool IsPassing(ModelException fault) => fault.Fault is ModelFault.Away or ModelFault.Limited;

    private static ModelException Read(ClientResultException result, bool begun)
    {
        var status = (HttpStatusCode)result.Status;
        var message = $"The model's server said {result.Status}.";
        return status switch
        {
            0 when HasEndlessReply(result) => new(ModelFault.Endless, "The reply is too long.", result),
            0 => new(begun ? ModelFault.CutOff : ModelFault.Away, "The connection to the model failed.", result),
            HttpStatusCode.TooManyRequests when HasCode(result, "insufficient_quota") =>
                new(ModelFault.Spent, message, result),
            HttpStatusCode.PaymentRequired => new(ModelFault.Spent, message, result),
            HttpStatusCode.TooManyRequests => new(ModelFault.Limited, message, result) { RetryAfter = RetryAfter(result) },
            HttpStatusCode.RequestTimeout => new(ModelFault.Slow, message, result),
            >= HttpStatusCode.InternalServerError when IsAboutTools(result) => new(ModelFault.Refused, message, result),
            >= HttpStatusCode.InternalServerError => new(ModelFault.Away, message, result) { RetryAfter = RetryAfter(result) },
            _ => new(ModelFault.Refused, message, result),
        };
    }

    // llama.cpp says 500 where it was started without what tools need.
    private static bool IsAboutTools(ClientResultException result) =>
        result.GetRawResponse()?.Content?.ToString().Contains("tool", StringComparison.OrdinalIgnoreCase) == true;

    private static bool HasEndlessReply(Exception failure) =>
        failure is EndlessReplyException || (failure.InnerException is { } inner && HasEndlessReply(inner));

    private static TimeSpan? RetryAfter(ClientResultException result) =>
        result.GetRawResponse() is { } response
        && response.Headers.TryGetValue("Retry-After", out var value)
        && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= 0 and < 1e6
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static bool HasCode(ClientResultException result, string code)
    {
        try
        {
            using var body = JsonDocument.Parse(result.GetRawResponse()?.Content ?? BinaryData.FromString("{}"));
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                && ((error.TryGetProperty("code", out var given) && given.ValueEquals(code))
                    || (error.TryGetProperty("type", out given) && given.ValueEquals(code)));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
