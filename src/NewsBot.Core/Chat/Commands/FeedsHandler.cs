using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Lists, adds, removes and checks the feeds of the conversation's collection.</summary>
public sealed class FeedsHandler(IFeedStore feeds, FeedAdmin admin, FeedCheck check) : ICommandHandler<Command.Feeds>
{
    public async Task<Reply> HandleAsync(Command.Feeds command, Turn turn, CancellationToken cancellation)
    {
        var (collection, author) = (turn.Message.Collection, turn.Message.Author);
        return new Reply.Notice(command switch
        {
            { Act: FeedAct.Add, Address: { } address } =>
                FeedPhrases.Of(await admin.AddAsync(collection, address, author, cancellation)),
            { Act: FeedAct.Remove } =>
                await admin.RemoveAsync(command.FeedId, collection, author, cancellation) is { } removed
                    ? new Phrase("Feeds.Removed", removed.Id, FeedPhrases.Name(removed))
                    : new Phrase("Feeds.NoSuchFeed", command.FeedId),
            { Act: FeedAct.Check } =>
                await feeds.FindAsync(command.FeedId, cancellation) is { } feed && feed.Collection == collection
                    ? new Phrase("Feeds.Checked", feed.Id, await check.RunAsync(feed, cancellation))
                    : new Phrase("Feeds.NoSuchFeed", command.FeedId),
            _ => FeedPhrases.List(await feeds.ListAsync(collection, cancellation)),
        });
    }
}
