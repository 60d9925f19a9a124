using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Counts whether an answer was of use.</summary>
public sealed class FeedbackHandler(RecentAnswers answers) : ICommandHandler<Command.Feedback>
{
    public Task<Reply> HandleAsync(Command.Feedback command, Turn turn, CancellationToken cancellation)
    {
        var known = answers.Rate(command.Answer, turn.Message, command.Helpful);
        return Task.FromResult<Reply>(new Reply.Notice(new Phrase(known ? "Chat.Thanks" : "Chat.AnswerForgotten")));
    }
}
