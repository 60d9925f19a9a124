using System.Text.Json;

namespace NewsBot.Platforms.Discord.Wire;

/// <summary>What Discord says of a request that it did not carry out.</summary>
/// <param name="Errors">Where in the request the fault is; paths only, it may repeat what was sent.</param>
/// <param name="RetryAfter">Seconds, with status 429.</param>
internal sealed record ErrorBody(
    int Code = 0, string? Message = null, JsonElement? Errors = null, double? RetryAfter = null, bool Global = false);
