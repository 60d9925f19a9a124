using System.Text.Json.Nodes;

namespace NewsBot.Platforms.Teams.Connector;

/// <summary>A message that is seen while it is written.</summary>
internal interface IDraft
{
    /// <summary>Whether something of it is to be seen already.</summary>
    bool Begun { get; }

    /// <summary>Shows the text so far, and takes the time between two such requests.</summary>
    Task ShowAsync(string text, CancellationToken cancellation);

    /// <summary>Puts the whole message in the draft's place, or posts it where there is none.</summary>
    /// <param name="card">Shown with the message where it may be: Teams splits most messages that have both.</param>
    Task<DraftEnd> EndAsync(JsonObject message, JsonObject? card, CancellationToken cancellation);
}
