using System.Threading.Channels;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Chat.Support;

/// <summary>Keeps what it is told to show.</summary>
internal sealed class RecordingChannel : IReplyChannel
{
    private readonly Channel<Reply> _shown = System.Threading.Channels.Channel.CreateUnbounded<Reply>();

    public List<string> Drafts { get; } = [];

    public int Acknowledged { get; private set; }

    /// <summary>Thrown by the next calls, one each, before anything is kept.</summary>
    public Queue<Exception> Faults { get; } = new();

    /// <summary>The next reply that is shown.</summary>
    public Task<Reply> NextAsync() => _shown.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask()
        .WaitAsync(Patience.Limit);

    public bool IsSilent => _shown.Reader.Count == 0;

    public Task AcknowledgeAsync(CancellationToken cancellation)
    {
        Fail();
        Acknowledged++;
        return Task.CompletedTask;
    }

    public Task DraftAsync(AnswerDraft draft, CancellationToken cancellation)
    {
        Fail();
        Drafts.Add(draft.Text);
        return Task.CompletedTask;
    }

    public Task ShowAsync(Reply reply, CancellationToken cancellation)
    {
        Fail();
        return _shown.Writer.WriteAsync(reply, cancellation).AsTask();
    }

    private void Fail()
    {
        if (Faults.TryDequeue(out var fault))
        {
            throw fault;
        }
    }
}
