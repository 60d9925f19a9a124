using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Replies;

/// <summary>An item of a load that was not stored.</summary>
/// <param name="Source">The item as the user knows it; hostile input.</param>
public sealed record RejectedItem(string Source, Phrase Reason);
