using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Library;

/// <summary>The feeds that one collection follows. A feed of another one counts as none.</summary>
public sealed class FeedLibrary
{
    private readonly string _collection;
    private readonly IFeedStore _store;
    private readonly FeedAdmin _admin;
    private readonly FeedCheck _check;

    internal FeedLibrary(string collection, IFeedStore store, FeedAdmin admin, FeedCheck check) =>
        (_collection, _store, _admin, _check) = (collection, store, admin, check);

    /// <summary>All feeds, in the order in which they were added.</summary>
    public Task<IReadOnlyList<FeedSubscription>> ListAsync(CancellationToken cancellation) =>
        _store.ListAsync(_collection, cancellation);

    /// <summary>Follows the feed at an address, or the first feed that the page there names.</summary>
    /// <param name="addedBy">As <c>platform:user</c>.</param>
    /// <param name="origin">As in <see cref="FeedSubscription.Origin"/>.</param>
    public Task<FeedAddition> AddAsync(
        Uri address, string addedBy, string? origin, CancellationToken cancellation) =>
        _admin.AddAsync(_collection, address, addedBy, origin, cancellation);

    /// <summary>Follows a list of feeds (OPML) without asking them first; they are asked soon.</summary>
    /// <returns>How many are new.</returns>
    public Task<int> ImportAsync(string opml, string addedBy, string? origin, CancellationToken cancellation) =>
        _admin.ImportAsync(_collection, opml, addedBy, origin, cancellation);

    /// <summary>The feeds as a list that other programs read (OPML).</summary>
    public Task<string> ExportAsync(CancellationToken cancellation) => _admin.ExportAsync(_collection, cancellation);

    /// <summary>Follows a feed no longer; its articles stay.</summary>
    /// <param name="removedBy">As <c>platform:user</c>.</param>
    /// <returns>The feed as it was; null where there is none.</returns>
    public Task<FeedSubscription?> RemoveAsync(long id, string removedBy, CancellationToken cancellation) =>
        _store.RemoveAsync(_collection, id, removedBy, cancellation);

    /// <summary>Says for each stage of a feed why its articles arrive or do not. Stores nothing.</summary>
    /// <returns>A sentence for each finding, in the order of the stages; null where there is no such feed.</returns>
    public async Task<IReadOnlyList<Phrase>?> CheckAsync(long id, CancellationToken cancellation) =>
        await _store.FindAsync(_collection, id, cancellation) is { } feed
            ? await _check.RunAsync(feed, cancellation)
            : null;
}
