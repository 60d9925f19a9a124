using NewsBot.Core.Chat.Replies;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Deals with one kind of command. The router has checked the author's rights.</summary>
public interface ICommandHandler<in TCommand>
    where TCommand : Command
{
    /// <returns>What to show. Expected trouble is a reply; an exception becomes a failure with a reference.</returns>
    Task<Reply> HandleAsync(TCommand command, Turn turn, CancellationToken cancellation);
}
