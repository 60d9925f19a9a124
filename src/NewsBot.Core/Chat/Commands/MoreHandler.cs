using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Shows the evidence that an answer has not cited, or the next page of an overview.</summary>
public sealed class MoreHandler(AnswerMemory memory, IAskQuestion questions) : ICommandHandler<Command.More>
{
    public async Task<Reply> HandleAsync(Command.More command, Turn turn, CancellationToken cancellation) =>
        await memory.FindAsync(command.Answer, turn.Message, cancellation) switch
        {
            { Answer: Answer.Quoting { More: { Count: > 0 } more } quoting, Question: var question } =>
                new Reply.MoreSources(question, more, quoting.Language),
            { Answer: Answer.Overview { HasMore: true } overview, Question: var question } =>
                await NextPageAsync(overview, question, turn, cancellation),
            not null => new Reply.Notice(new Phrase("Chat.NoMoreSources")),
            null => new Reply.Notice(new Phrase("Chat.AnswerForgotten")),
        };

    private async Task<Reply> NextPageAsync(
        Answer.Overview overview, Question question, Turn turn, CancellationToken cancellation)
    {
        var next = question with
        {
            Text = overview.Continues ?? question.Text,
            Page = overview.Page + 1,
            Thread = await memory.ThreadAsync(turn.Message, cancellation),
        };
        var answer = await questions.AskAsync(next, progress: null, cancellation);
        var id = await memory.AddAsync(turn.Message, next, answer, cancellation);
        return new Reply.Answered(id, next, answer, AnswerActions.For(id, answer, turn.Message.Private));
    }
}
