using NewsBot.Core.Chat.Replies;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Says what can be asked and commanded.</summary>
public sealed class HelpHandler : ICommandHandler<Command.Help>
{
    public Task<Reply> HandleAsync(Command.Help command, Turn turn, CancellationToken cancellation) =>
        Task.FromResult<Reply>(new Reply.HelpText(turn.Message.Role));
}
