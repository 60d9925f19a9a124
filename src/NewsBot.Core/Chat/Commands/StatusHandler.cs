using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Says what is stored, and what is being loaded.</summary>
public sealed class StatusHandler(IArticleStore store, IJobQueue jobs, IFeedStore feeds, AnswerMemory memory)
    : ICommandHandler<Command.Status>
{
    private const int Jobs = 5;

    public async Task<Reply> HandleAsync(Command.Status command, Turn turn, CancellationToken cancellation)
    {
        var collection = turn.Message.Collection;
        var followed = await feeds.ListAsync(collection, cancellation);
        return new Reply.StatusReport(
            await store.CoverageAsync(new ArticleFilter(collection), cancellation),
            await jobs.ListAsync(collection, Jobs, cancellation),
            await memory.CountAsync(collection, cancellation))
        {
            Feeds = followed.Count,
            FeedsOff = followed.Count(feed => feed.State.IsOff),
        };
    }
}
