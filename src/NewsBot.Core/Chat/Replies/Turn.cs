namespace NewsBot.Core.Chat.Replies;

/// <summary>One message on its way through the bot, and where its reply goes.</summary>
/// <param name="message">What was asked.</param>
/// <param name="channel">Where to answer.</param>
/// <param name="deadline">When the asker is told that it takes too long; counted from admission.</param>
/// <param name="gone">Cancelled when the asker is no longer there to read the reply.</param>
public sealed class Turn(
    IncomingMessage message, IReplyChannel channel, DateTimeOffset deadline, CancellationToken gone = default)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IncomingMessage Message { get; } = message;

    public IReplyChannel Channel { get; } = channel;

    public DateTimeOffset Deadline { get; } = deadline;

    public CancellationToken Gone { get; } = gone;

    /// <summary>Completes when the turn has been dealt with, however it ended; never fails.</summary>
    public Task Ended => _ended.Task;

    internal void End() => _ended.TrySetResult();
}
