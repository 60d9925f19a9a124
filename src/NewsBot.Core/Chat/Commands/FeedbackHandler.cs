using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Counts whether an answer was of use.</summary>
public sealed class FeedbackHandler(AnswerMemory memory) : ICommandHandler<Command.Feedback>
{
    public async Task<Reply> HandleAsync(Command.Feedback command, Turn turn, CancellationToken cancellation)
    {
        var known = await memory.RateAsync(command.Answer, turn.Message, command.Helpful, cancellation);
        return new Reply.Notice(new Phrase(known ? "Chat.Thanks" : "Chat.AnswerForgotten"));
    }
}
