namespace NewsBot.Core.Chat.Loads;

/// <summary>What somebody wants to have loaded.</summary>
/// <param name="Sources">Addresses (http, https).</param>
/// <param name="Text">A pasted text; null for none.</param>
/// <param name="TextName">What the pasted text is called in reports; its ending says the format.</param>
public sealed record Handover(
    IReadOnlyList<string> Sources, string? Text, IReadOnlyList<IncomingFile> Files, string TextName = "text.txt");
