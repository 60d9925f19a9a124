using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>
/// Asks one feed and loads what is new. What an entry became is saved after its article, and together with what the
/// feed is recognised by: whenever the process dies, the next time brings the rest, and the store knows what it has.
/// </summary>
public sealed partial class FeedPoll(
    IFeedStore feeds,
    IPageFetcher fetcher,
    LoadArticles load,
    IOptions<FeedOptions> options,
    TimeProvider time,
    ILogger<FeedPoll> log,
    IFeedNotices? notices = null)
{
    private const int MaxAttempts = 6;

    /// <summary>A feed that fails rarely asked is not switched off for its first few failures.</summary>
    private const int FewestFailures = 8;

    private readonly FeedSource _source = new(fetcher);
    private readonly FeedRhythm _rhythm = new(options.Value, time);

    /// <summary>Asks a feed that was claimed.</summary>
    /// <returns>The feed as it was saved.</returns>
    public async Task<FeedSubscription> RunAsync(FeedSubscription feed, CancellationToken cancellation)
    {
        var answer = await _source.AskAsync(feed.Address, feed.State.Known, cancellation);
        var state = feed.State with { AskedAt = time.GetUtcNow() };
        var saved = answer switch
        {
            FeedAnswer.Read read => await TakeAsync(feed with { State = state }, read, cancellation),
            FeedAnswer.Unchanged unchanged => await TakeNothingAsync(feed with { State = state }, unchanged, cancellation),
            FeedAnswer.Failed failed => await FailAsync(feed, state, failed, cancellation),
            _ => await FailAsync(feed, state, new FeedAnswer.Failed(new Phrase("Feeds.NoFeed"), null, IsGone: false), cancellation),
        };
        return saved;
    }

    private async Task<FeedSubscription> TakeAsync(
        FeedSubscription feed, FeedAnswer.Read answer, CancellationToken cancellation)
    {
        var items = answer.Feed.Items.DistinctBy(item => item.Key).ToList();
        var known = await feeds.KnownAsync(
            feed.Collection, feed.Id, [.. items.Select(item => item.Key)], cancellation);
        var fresh = items.Where(item => known.GetValueOrDefault(item.Key) != item.Stamp)
            .Select(item => new FeedEntryMark(item.Key, item.Stamp, item));
        var title = answer.Feed.Title ?? feed.Title;
        var (marks, brought) = await LoadAsync(feed with { Title = title }, fresh, cancellation);
        var interval = _rhythm.After(answer.Feed, answer.Page.Freshness);
        return await SaveAsync(
            feed with
            {
                Title = title,
                Address = answer.Page.MovedTo ?? feed.Address,
                State = Well(feed.State, interval, brought, marks) with { Known = answer.Page.Validators },
            },
            marks,
            cancellation);
    }

    private async Task<FeedSubscription> TakeNothingAsync(
        FeedSubscription feed, FeedAnswer.Unchanged answer, CancellationToken cancellation)
    {
        var (marks, brought) = await LoadAsync(feed, [], cancellation);
        var interval = _rhythm.AfterNothingNew(feed.State.Interval, answer.Freshness);
        return await SaveAsync(feed with { State = Well(feed.State, interval, brought, marks) }, marks, cancellation);
    }

    private FeedState Well(FeedState state, TimeSpan interval, int brought, List<FeedEntryMark> marks) => state with
    {
        Interval = interval,
        DueAt = _rhythm.Due(marks.Exists(mark => mark.Waiting is not null) ? options.Value.ShortestInterval : interval),
        Failures = 0,
        FailingSince = null,
        Problem = null,
        NewsAt = brought > 0 ? time.GetUtcNow() : state.NewsAt,
        Articles = state.Articles + brought,
    };

    private async Task<FeedSubscription> FailAsync(
        FeedSubscription feed, FeedState state, FeedAnswer.Failed failed, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = state.FailingSince ?? now;
        var failures = state.Failures + 1;
        var isOver = failed.IsGone || (failures >= FewestFailures && now - since >= options.Value.SwitchOffAfter);
        LogFailed(feed.Id, failures);
        var saved = await SaveAsync(
            feed with
            {
                State = state with
                {
                    DueAt = isOver ? null : _rhythm.Due(FeedRhythm.AfterFailure(state.Interval, failures, failed.RetryAfter)),
                    Failures = failures,
                    FailingSince = since,
                    Problem = failed.Reason.ToString(),
                },
            },
            [],
            cancellation);
        if (isOver)
        {
            LogSwitchedOff(feed.Id);
            if (notices is not null)
            {
                await notices.TellAsync(
                    saved, new Phrase("Feeds.SwitchedOff", saved.Id, FeedPhrases.Name(saved), saved.Address, failed.Reason), cancellation);
            }
        }

        return saved;
    }

    /// <summary>Loads what waits and what is new; what is too much for one time waits on.</summary>
    private async Task<(List<FeedEntryMark> Marks, int Brought)> LoadAsync(
        FeedSubscription feed, IEnumerable<FeedEntryMark> fresh, CancellationToken cancellation)
    {
        var most = options.Value.EntriesAtOnce;
        var entries = fresh.ToList();
        var keys = entries.Select(entry => entry.Key).ToHashSet();
        entries.AddRange((await feeds.WaitingAsync(feed.Collection, feed.Id, most, cancellation))
            .Where(entry => keys.Add(entry.Key)));
        var marks = entries.Skip(most).ToList();
        entries = [.. entries.Take(most)];
        if (entries.Count == 0)
        {
            return (marks, 0);
        }

        var brought = 0;
        var request = new LoadRequest(
            feed.Collection, $"feed:{feed.Id}", [.. entries.Select(entry => new LoadSource.Entry(entry.Waiting!, feed.Title))]);
        var at = 0;
        await foreach (var result in load.LoadAsync(request, cancellation))
        {
            var entry = entries[at++];
            var isLeft = result is LoadResult.Failed && entry.Attempts + 1 < MaxAttempts;
            marks.Add(entry with { Waiting = isLeft ? entry.Waiting : null, Attempts = entry.Attempts + 1 });
            brought += result is LoadResult.Added or LoadResult.Updated ? 1 : 0;
        }

        return (marks, brought);
    }

    private async Task<FeedSubscription> SaveAsync(
        FeedSubscription feed, List<FeedEntryMark> marks, CancellationToken cancellation)
    {
        await feeds.SaveAsync(feed, marks, cancellation);
        return feed;
    }

    [LoggerMessage(2040, LogLevel.Information, "Feed {FeedId} could not be had for the {Failures}. time")]
    private partial void LogFailed(long feedId, int failures);

    [LoggerMessage(2041, LogLevel.Warning, "Feed {FeedId} is switched off")]
    private partial void LogSwitchedOff(long feedId);
}

/// <summary>Tells who added a feed what they should know of it.</summary>
public interface IFeedNotices
{
    /// <summary>
    /// Tells it where the feed was added, if that place can be spoken to. Never fails for want of it.
    /// </summary>
    Task TellAsync(FeedSubscription feed, Phrase notice, CancellationToken cancellation);
}
