using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;

namespace NewsBot.Activities.Invokes;

/// <summary>For commands whose outcome Teams shows by itself.</summary>
public sealed class SilentChannel : IReplyChannel
{
    public Task AcknowledgeAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task DraftAsync(AnswerDraft draft, CancellationToken cancellation) => Task.CompletedTask;

    public Task ShowAsync(Reply reply, CancellationToken cancellation) => Task.CompletedTask;
}
