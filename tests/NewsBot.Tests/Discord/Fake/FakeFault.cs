namespace NewsBot.Tests.Discord.Fake;

/// <summary>Something that goes wrong with requests of a route.</summary>
/// <param name="Route">Beginning of the route.</param>
/// <param name="Times">How often.</param>
/// <param name="Scope">
/// With status 429: user, global or shared; null for Discord's front door, which names none.
/// </param>
/// <param name="AfterDoing">The request is carried out, and its response is lost.</param>
internal sealed record FakeFault(
    string Route, int Status, int Times = 1, string? Scope = null, double RetryAfter = 0.3, bool AfterDoing = false, int Code = 0);
