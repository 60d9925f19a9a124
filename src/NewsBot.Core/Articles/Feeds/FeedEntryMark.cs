namespace NewsBot.Core.Articles.Feeds;

/// <summary>What became of an entry.</summary>
/// <param name="Key">As of <see cref="FeedItem.Key"/>.</param>
/// <param name="Stamp">As of <see cref="FeedItem.Stamp"/>; an entry with another one is dealt with again.</param>
/// <param name="Waiting">The entry where it waits for another try; null where it is dealt with.</param>
/// <param name="Attempts">Tries so far.</param>
public sealed record FeedEntryMark(string Key, string Stamp, FeedItem? Waiting = null, int Attempts = 0);
