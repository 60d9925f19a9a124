using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Background;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Turns;

/// <summary>
/// Deals with turns from the inbox. The one place of the chat that catches every exception: here a fault of one
/// turn becomes a reply with a reference, the log gets the cause, and the next turn is dealt with.
/// </summary>
public sealed partial class TurnWorker(
    Inbox inbox, TurnRouter router, IOptions<ChatOptions> options, TimeProvider time, ILogger<TurnWorker> log)
    : BackgroundLoop(Pauses, time, log)
{
    private static readonly BackOff Pauses = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));

    // A platform that does not take a reply in this time is taken to be gone.
    private static readonly TimeSpan ShowLimit = TimeSpan.FromSeconds(30);

    private readonly ILogger _log = log;

    /// <summary>Takes no further turns, and ends those that wait as far as the host's patience reaches.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        inbox.Close();
        if (ExecuteTask is { } working)
        {
            await Task.WhenAny(working, Task.Delay(Timeout.Infinite, cancellationToken));
        }

        await base.StopAsync(cancellationToken);
    }

    protected override Task RunAsync(CancellationToken stopping) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.WorkerCount).Select(_ => RepeatAsync(WorkAsync, stopping)));

    private async Task<TimeSpan?> WorkAsync(CancellationToken stopping)
    {
        if (await inbox.TakeAsync(stopping) is not { } turn)
        {
            // Closed, and all that was taken before is dealt with.
            return null;
        }

        try
        {
            await DealWithAsync(turn, stopping);
        }
        finally
        {
            inbox.Complete(turn);
        }

        return TimeSpan.Zero;
    }

    private async Task DealWithAsync(Turn turn, CancellationToken stopping)
    {
        using var deadline = new CancellationTokenSource(Remaining(turn), Time);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, turn.Gone, stopping);
        try
        {
            await AcknowledgeAsync(turn, work.Token);
            var reply = await router.RouteAsync(turn, work.Token);
            await ShowAsync(turn, reply, stopping);
        }
        catch (OperationCanceledException) when (turn.Gone.IsCancellationRequested)
        {
            LogGone(turn.Message.Platform, turn.Message.Id);
        }
#pragma warning disable CA1031 // The boundary that this class is.
        catch (Exception cause)
        {
            var tooLong = cause is OperationCanceledException && deadline.IsCancellationRequested;
            await FailAsync(turn, cause, tooLong ? "Chat.TookTooLong" : "Chat.Failed");
        }
#pragma warning restore CA1031
    }

    // A typing indicator that could not be shown is no reason not to answer.
    private async Task AcknowledgeAsync(Turn turn, CancellationToken cancellation)
    {
        try
        {
            await turn.Channel.AcknowledgeAsync(cancellation);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            LogUnacknowledged(cause, turn.Message.Platform, turn.Message.Id);
        }
    }

    private async Task ShowAsync(Turn turn, Reply reply, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(ShowLimit, Time);
        using var showing = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, turn.Gone, stopping);
        await turn.Channel.ShowAsync(reply, showing.Token);
    }

    private async Task FailAsync(Turn turn, Exception cause, string phrase)
    {
        var reference = FailureReference.Next();
        LogFailed(cause, reference, turn.Message.Platform, turn.Message.Command.GetType().Name);
        try
        {
            await ShowAsync(turn, new Reply.Failure(new Phrase(phrase, reference), reference), CancellationToken.None);
        }
#pragma warning disable CA1031 // Nobody is left to be told but the log.
        catch (Exception second)
        {
            LogUntold(second, reference);
        }
#pragma warning restore CA1031
    }

    private TimeSpan Remaining(Turn turn)
    {
        var remaining = turn.Deadline - Time.GetUtcNow();
        return remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
    }

    [LoggerMessage(1101, LogLevel.Error, "{Reference}: {Platform} could not be answered ({Command}).")]
    private partial void LogFailed(Exception cause, string reference, string platform, string command);

    [LoggerMessage(1102, LogLevel.Warning, "{Reference}: the failure itself could not be shown.")]
    private partial void LogUntold(Exception cause, string reference);

    [LoggerMessage(1103, LogLevel.Warning, "Message {Id} of {Platform} could not be acknowledged.")]
    private partial void LogUnacknowledged(Exception cause, string platform, string id);

    [LoggerMessage(1104, LogLevel.Debug, "The author of message {Id} of {Platform} is gone.")]
    private partial void LogGone(string platform, string id);
}
