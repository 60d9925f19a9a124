namespace NewsBot.Core.Articles.Feeds;

/// <summary>A feed that the bot follows.</summary>
/// <param name="Collection">The collection that its articles go into.</param>
/// <param name="Title">As the feed calls itself; null until it was read.</param>
/// <param name="AddedBy">Who added it, as <c>platform:user</c>.</param>
/// <param name="Origin">Where to report trouble, in the words of the platform; null for nowhere.</param>
public sealed record FeedSubscription(
    long Id,
    string Collection,
    Uri Address,
    string? Title,
    string AddedBy,
    string? Origin,
    DateTimeOffset AddedAt,
    FeedState State);
