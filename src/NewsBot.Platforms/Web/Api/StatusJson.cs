namespace NewsBot.Platforms.Web.Api;

/// <summary>Where the bot stands, for its page.</summary>
/// <param name="CanWrite">Whether this caller may load and remove, with the token that came along or without.</param>
/// <param name="NeedsToken">Whether a token would let this caller write.</param>
/// <param name="MaxUploadBytes">Most bytes that one load may bring along.</param>
/// <param name="Examples">Questions that the loaded articles answer.</param>
internal sealed record StatusJson(
    int Articles, DateOnly? From, DateOnly? To, bool CanWrite, bool NeedsToken, long MaxUploadBytes,
    IReadOnlyList<string> Examples);
