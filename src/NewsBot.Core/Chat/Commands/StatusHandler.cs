using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Says what is stored, and what is being loaded.</summary>
public sealed class StatusHandler(NewsLibrary library, AnswerMemory memory) : ICommandHandler<Command.Status>
{
    private const int Jobs = 5;

    public async Task<Reply> HandleAsync(Command.Status command, Turn turn, CancellationToken cancellation)
    {
        var collection = turn.Message.Collection;
        var followed = await library.Feeds(collection).ListAsync(cancellation);
        return new Reply.StatusReport(
            await library.Articles(collection).CoverageAsync(cancellation),
            await library.Loads(collection).ListAsync(Jobs, cancellation),
            await memory.CountAsync(collection, cancellation))
        {
            Feeds = followed.Count,
            FeedsOff = followed.Count(feed => feed.State.IsOff),
        };
    }
}
