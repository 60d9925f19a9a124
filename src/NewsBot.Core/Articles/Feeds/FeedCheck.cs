using System.Diagnostics;
using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Feeds;

/// <summary>Says for each stage of a feed why its articles arrive or do not. Stores nothing.</summary>
public sealed class FeedCheck(IFeedStore feeds, IPageFetcher fetcher, SourceReader reader)
{
    /// <summary>Entries that are looked at as if they were to be loaded.</summary>
    private const int EntriesTried = 5;

    private readonly FeedSource _source = new(fetcher);

    /// <returns>A sentence for each finding, in the order of the stages.</returns>
    public async Task<IReadOnlyList<Phrase>> RunAsync(FeedSubscription feed, CancellationToken cancellation)
    {
        var findings = new List<Phrase> { State(feed) };
        switch (await _source.AskAsync(feed.Address, null, cancellation))
        {
            case FeedAnswer.Failed failed:
                findings.Add(new Phrase("Feeds.CheckFailed", failed.Reason));
                break;
            case FeedAnswer.Read read:
                findings.Add(new Phrase("Feeds.CheckRead", read.Feed.Kind, read.Feed.Items.Count, read.Page.Body.Length / 1024));
                findings.Add(new Phrase(read.Page.Validators is null ? "Feeds.CheckNoValidators" : "Feeds.CheckValidators"));
                await TryEntriesAsync(feed, read.Feed, findings, cancellation);
                break;
            default:
                findings.Add(new Phrase("Feeds.NoFeed"));
                break;
        }

        return findings;
    }

    private static Phrase State(FeedSubscription feed) =>
        feed.State is { DueAt: { } due } state
            ? state.Problem is null
                ? new Phrase("Feeds.CheckWell", feed.Address, state.Articles, state.Interval.TotalMinutes, due)
                : new Phrase("Feeds.CheckTrouble", feed.Address, state.Failures, state.Problem, due)
            : new Phrase("Feeds.CheckOff", feed.Address, feed.State.Problem ?? "");

    private async Task TryEntriesAsync(
        FeedSubscription subscription, Feed feed, List<Phrase> findings, CancellationToken cancellation)
    {
        var known = await feeds.KnownAsync(
            subscription.Collection, subscription.Id, [.. feed.Items.Select(item => item.Key)], cancellation);
        var fresh = feed.Items.Where(item => known.GetValueOrDefault(item.Key) != item.Stamp).ToList();
        findings.Add(new Phrase("Feeds.CheckKnown", feed.Items.Count - fresh.Count, fresh.Count));
        foreach (var item in (fresh.Count > 0 ? fresh : feed.Items).Take(EntriesTried))
        {
            var source = new LoadSource.Entry(item, feed.Title);
            await foreach (var read in reader.ReadAsync(source, cancellation))
            {
                findings.Add(read switch
                {
                    ReadItem.Read { Draft: var draft } => new Phrase("Feeds.CheckEntry", draft.Title, draft.Text.Length),
                    ReadItem.Refused refused => new Phrase("Feeds.CheckEntryNot", read.Source, refused.Reason),
                    ReadItem.Unreachable missed => new Phrase("Feeds.CheckEntryNot", read.Source, missed.Reason),
                    _ => throw new UnreachableException(),
                });
            }
        }
    }
}
