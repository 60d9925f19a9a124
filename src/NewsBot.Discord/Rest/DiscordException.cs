using System.Net;

namespace NewsBot.Discord.Rest;

/// <summary>Discord did not carry out a request.</summary>
/// <param name="status">Null where no response came.</param>
/// <param name="code">Discord's own code (topics/opcodes-and-status-codes#json); 0 where it gave none.</param>
internal sealed class DiscordException(Route route, HttpStatusCode? status, int code, string? reason, Exception? cause = null)
    : Exception($"{route}: {(status is { } known ? (int)known : "no response")} ({code}) {reason}", cause)
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;
    public const int MissingPermissions = 50013;
    public const int InvalidWebhookToken = 50027;
    public const int InvalidBody = 50035;
    public const int MayNotReply = 160002;
    public const int ThreadExists = 160004;

    public HttpStatusCode? Status { get; } = status;

    public int Code { get; } = code;

    /// <summary>The bot may not do this here; asking again does not help.</summary>
    public bool IsForbidden => Status is HttpStatusCode.Forbidden || Code is MissingAccess or MissingPermissions;

    /// <summary>
    /// The interaction can no longer be responded to: it came too late, or its fifteen minutes are over.
    /// </summary>
    public bool IsInteractionOver => Code is UnknownWebhook or UnknownInteraction or InvalidWebhookToken;
}
