using System.Net;

namespace NewsBot.Teams.Connector;

/// <summary>Teams has not taken what was sent, or has not said whether it has.</summary>
/// <param name="status">Null where there was no answer.</param>
/// <param name="code">Teams' own word for the error; null where there was none.</param>
internal sealed class ConnectorException(string message, HttpStatusCode? status, string? code, Exception? inner = null)
    : Exception(message, inner)
{
    private const string StreamNotAllowed = "ContentStreamNotAllowed";

    public HttpStatusCode? Status { get; } = status;

    public string? Code { get; } = code;

    /// <summary>The conversation or message is deleted, or the user has blocked or removed the bot.</summary>
    public bool IsGone =>
        Status is HttpStatusCode.NotFound or HttpStatusCode.Gone
        || (Status == HttpStatusCode.Forbidden && Code != StreamNotAllowed);

    /// <summary>The reader has pressed "Stop" while an answer was streamed.</summary>
    public bool IsStoppedByUser =>
        Status == HttpStatusCode.Forbidden && Code == StreamNotAllowed
        && Message.Contains("cancel", StringComparison.OrdinalIgnoreCase);

    /// <summary>Teams has refused it: it was not shown. False where nobody knows.</summary>
    public bool IsRefused => (int?)Status is >= 400 and < 500;
}
