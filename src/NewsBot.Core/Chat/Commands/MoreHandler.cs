using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows the evidence that an answer has not cited.</summary>
public sealed class MoreHandler(AnswerMemory memory) : ICommandHandler<Command.More>
{
    public async Task<Reply> HandleAsync(Command.More command, Turn turn, CancellationToken cancellation) =>
        await memory.FindAsync(command.Answer, turn.Message, cancellation) switch
        {
            { Answer: Answer.Quoting { More: { Count: > 0 } more } quoting, Question: var question } =>
                new Reply.MoreSources(question, more, quoting.Language),
            not null => new Reply.Notice(new Phrase("Chat.NoMoreSources")),
            null => new Reply.Notice(new Phrase("Chat.AnswerForgotten")),
        };
}
