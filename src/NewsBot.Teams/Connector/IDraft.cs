using System.Text.Json.Nodes;

namespace NewsBot.Teams.Connector;

/// <summary>A message that is seen while it is written.</summary>
internal interface IDraft
{
    /// <summary>Whether something of it is to be seen already.</summary>
    bool Begun { get; }

    /// <summary>Says that an answer is on its way, before there is anything of it.</summary>
    /// <param name="answered">Cancelled when the answer is there: what can be left out then, is.</param>
    Task BeginAsync(CancellationToken answered, CancellationToken cancellation);

    /// <summary>Shows the text so far, or leaves that to the next time where the last was a moment ago.</summary>
    /// <param name="isStep">Whether the text only says what the bot is doing.</param>
    Task ShowAsync(string text, bool isStep, CancellationToken cancellation);

    /// <summary>Puts the whole message in the draft's place, or posts it where there is none.</summary>
    /// <param name="card">Shown with the message where it may be: Teams splits most messages that have both.</param>
    Task<DraftEnd> EndAsync(JsonObject message, JsonObject? card, CancellationToken cancellation);
}

/// <summary>How a draft became a message.</summary>
/// <param name="Id">Id of the message; null where Teams gives none.</param>
/// <param name="WithCard">Its card was shown with it.</param>
/// <param name="Stopped">Its reader has stopped it: nothing more is to be said.</param>
internal sealed record DraftEnd(string? Id, bool WithCard = false, bool Stopped = false);
