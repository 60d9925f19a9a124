namespace NewsBot.Platforms.Teams.Connector;

/// <summary>How a draft became a message.</summary>
/// <param name="Id">Id of the message; null where Teams gives none.</param>
/// <param name="WithCard">Its card was shown with it.</param>
/// <param name="Stopped">Its reader has stopped it: nothing more is to be said.</param>
internal sealed record DraftEnd(string? Id, bool WithCard = false, bool Stopped = false);
