using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows an answer again, for everybody in the conversation.</summary>
public sealed class ShareHandler(RecentAnswers answers) : ICommandHandler<Command.Share>
{
    public Task<Reply> HandleAsync(Command.Share command, Turn turn, CancellationToken cancellation) =>
        Task.FromResult<Reply>(answers.Find(command.Answer, turn.Message) is var (question, answer)
            ? Shared(question, answer, turn.Message)
            : new Reply.Notice(new Phrase("Chat.AnswerForgotten")));

    // The shared answer is one of its own: everybody may do with it what only the asker could do with the private one.
    private Reply.Answered Shared(Question question, Answer answer, IncomingMessage message)
    {
        var id = answers.Add(message with { Private = false }, question, answer);
        return new Reply.Answered(id, question, answer, AnswerActions.For(id, answer, isPrivate: false), message.User);
    }
}
