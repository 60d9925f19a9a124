using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows an answer again, for everybody in the conversation.</summary>
public sealed class ShareHandler(AnswerMemory memory) : ICommandHandler<Command.Share>
{
    public async Task<Reply> HandleAsync(Command.Share command, Turn turn, CancellationToken cancellation)
    {
        var message = turn.Message;
        if (await memory.FindAsync(command.Answer, message, cancellation) is not { } kept)
        {
            return new Reply.Notice(new Phrase("Chat.AnswerForgotten"));
        }

        // The shared answer is one of its own: everybody may do with it what only the asker could do with the private
        // one.
        var id = await memory.AddAsync(message with { Private = false }, kept.Question, kept.Answer, cancellation);
        return new Reply.Answered(
            id, kept.Question, kept.Answer, AnswerActions.For(id, kept.Answer, isPrivate: false), message.User);
    }
}
