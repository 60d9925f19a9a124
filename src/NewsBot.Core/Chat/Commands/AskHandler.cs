using System.Globalization;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Answers a question, with the conversation so far in mind.</summary>
public sealed class AskHandler(
    IAskQuestion questions, AnswerMemory memory, QuestionLimit limit, TimeProvider time)
    : ICommandHandler<Command.Ask>
{
    public async Task<Reply> HandleAsync(Command.Ask command, Turn turn, CancellationToken cancellation)
    {
        var message = turn.Message;
        if (Unacceptable(command, message) is { } refusal)
        {
            return refusal;
        }

        var question = new Question(
            command.Text,
            message.Collection,
            DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            command.Since,
            command.Until,
            command.Source,
            message.Locale,
            await memory.ThreadAsync(message, cancellation));
        var answer = await AnswerAsync(question, turn, cancellation);

        // "Thanks" is no turn of the conversation: what comes next goes on about what was spoken of.
        var id = answer is Answer.SmallTalk
            ? AnswerMemory.NewId()
            : await memory.AddAsync(message, question, answer, cancellation);
        return new Reply.Answered(id, question, answer, AnswerActions.For(id, answer, message.Private));
    }

    private Reply? Unacceptable(Command.Ask command, IncomingMessage message)
    {
        if (string.IsNullOrWhiteSpace(command.Text))
        {
            return new Reply.Notice(new Phrase("Chat.EmptyQuestion"));
        }

        if (command.Text.Length > Question.MaxLength)
        {
            return new Reply.Notice(new Phrase("Chat.LongQuestion", Question.MaxLength));
        }

        if (command.Since > command.Until)
        {
            return new Reply.Notice(new Phrase("Chat.PeriodBackwards", Iso(command.Since), Iso(command.Until)));
        }

        return limit.TryTake(message.Author) is { } wait ? new Reply.Limited(wait) : null;
    }

    private async Task<Answer> AnswerAsync(Question question, Turn turn, CancellationToken cancellation)
    {
        var drafts = new DraftRelay(turn.Channel, cancellation);
        try
        {
            return await questions.AskAsync(question, drafts, cancellation);
        }
        finally
        {
            await drafts.StopAsync();
        }
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
