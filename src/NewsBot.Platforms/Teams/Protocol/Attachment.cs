using System.Text.Json;

namespace NewsBot.Platforms.Teams.Protocol;

/// <summary>What hangs on a message: a file, a card, or the message's text again as HTML.</summary>
internal sealed record Attachment(string? ContentType, string? Name, JsonElement Content);
