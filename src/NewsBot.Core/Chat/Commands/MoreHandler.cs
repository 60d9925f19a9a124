using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows the evidence that an answer has not cited.</summary>
public sealed class MoreHandler(RecentAnswers answers) : ICommandHandler<Command.More>
{
    public Task<Reply> HandleAsync(Command.More command, Turn turn, CancellationToken cancellation) =>
        Task.FromResult<Reply>(answers.Find(command.Answer, turn.Message) switch
        {
            (var question, Answer.Found { More: { Count: > 0 } more } found) =>
                new Reply.MoreSources(question, more, found.Language),
            (_, _) => new Reply.Notice(new Phrase("Chat.NoMoreSources")),
            null => new Reply.Notice(new Phrase("Chat.AnswerForgotten")),
        });
}
