using NewsBot.Core.Questions;

namespace NewsBot.Core.Chat.Replies;

/// <summary>
/// Passes drafts on to a channel one at a time and at the channel's pace; a draft that comes meanwhile takes the place
/// of the one that waits. Drafts are a courtesy: after one has failed no more are sent, and the answer goes on.
/// </summary>
internal sealed class DraftRelay(IReplyChannel channel, CancellationToken cancellation) : IProgress<AnswerDraft>
{
    private readonly Lock _gate = new();
    private AnswerDraft? _next;
    private Task _sending = Task.CompletedTask;
    private bool _busy;
    private bool _stopped;

    public void Report(AnswerDraft value)
    {
        lock (_gate)
        {
            if (_stopped || _sending.IsFaulted)
            {
                return;
            }

            _next = value;
            if (!_busy)
            {
                _busy = true;
                _sending = SendAsync();
            }
        }
    }

    /// <summary>Sends no further draft and waits for the one under way. Never throws.</summary>
    public async Task StopAsync()
    {
        Task sending;
        lock (_gate)
        {
            _stopped = true;
            _next = null;
            sending = _sending;
        }

        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task SendAsync()
    {
        // Report is called on the answerer's flow, which must not run the channel's code.
        await Task.Yield();
        while (Next() is { } draft)
        {
            await channel.DraftAsync(draft, cancellation);
        }
    }

    private AnswerDraft? Next()
    {
        lock (_gate)
        {
            var next = _next;
            _next = null;
            _busy = next is not null;
            return next;
        }
    }
}
