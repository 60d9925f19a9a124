using NewsBot.Core.Chat.Replies;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Says what was probably meant.</summary>
public sealed class UnknownHandler : ICommandHandler<Command.Unknown>
{
    public Task<Reply> HandleAsync(Command.Unknown command, Turn turn, CancellationToken cancellation) =>
        Task.FromResult<Reply>(new Reply.Notice(command.Reason));
}
