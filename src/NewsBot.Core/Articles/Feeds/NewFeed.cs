namespace NewsBot.Core.Articles.Feeds;

/// <summary>A feed to follow; fields as in <see cref="FeedSubscription"/>.</summary>
public sealed record NewFeed(string Collection, Uri Address, string? Title, string AddedBy, string? Origin = null);
