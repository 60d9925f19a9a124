using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Search;

namespace NewsBot.Core.Chat.Library;

/// <summary>
/// What people read and manage, one collection at a time: whoever asks for an article, a feed, a load or the audit, in
/// a chat, by HTTP or at the terminal, asks here. Nothing of another collection is found or changed.
/// </summary>
public sealed class NewsLibrary(
    IArticleStore articles,
    IFeedStore feeds,
    IJobQueue jobs,
    ILoadUndo undo,
    IAuditLog audit,
    LoadArticles load,
    ExportArticles export,
    FeedAdmin admin,
    FeedCheck check,
    JobProgressHub progress,
    IIndexNotifier index)
{
    public ArticleLibrary Articles(string collection) => new(collection, articles, export, index);

    public FeedLibrary Feeds(string collection) => new(collection, feeds, admin, check);

    public LoadJobs Loads(string collection) => new(collection, jobs, undo, load, progress, index);

    /// <inheritdoc cref="IAuditLog.ListAsync"/>
    public Task<IReadOnlyList<AuditEntry>> AuditAsync(
        string collection, int limit, CancellationToken cancellation) =>
        audit.ListAsync(collection, limit, cancellation);
}
