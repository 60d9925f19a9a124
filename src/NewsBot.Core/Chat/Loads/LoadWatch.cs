using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Loads;

/// <summary>
/// Shows where a load is asked for how far it is, until it ends; the turn that asked for it ends long before.
/// Looks at the store, so that it also sees what another process does.
/// </summary>
public sealed partial class LoadWatch(IJobQueue jobs, TimeProvider time, ILogger<LoadWatch> log)
    : IHostedService, IDisposable
{
    /// <summary>Loads that are shown at once; the outcome of further ones is found by the status command.</summary>
    public const int MaxFollowed = 200;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stopping = new();
    private int _followed;

    /// <summary>The reply for a job as it is.</summary>
    public static Reply.LoadProgress Show(LoadJob job, IReadOnlyList<RejectedItem> rejected)
    {
        var ended = job.State is JobState.Done or JobState.Failed or JobState.Cancelled;
        return new Reply.LoadProgress(job, rejected, ended ? [] : [
            new ReplyAction(ActionKind.Cancel, new Phrase("Chat.ActionCancel"), new Command.Cancel(job.Id))]);
    }

    /// <summary>Shows the job's progress in the turn's channel as soon as the turn itself has been answered.</summary>
    public void Follow(LoadJob job, Turn turn)
    {
        if (Interlocked.Increment(ref _followed) > MaxFollowed)
        {
            Interlocked.Decrement(ref _followed);
            return;
        }

        _ = FollowAsync(job, turn);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => _stopping.CancelAsync();

    public void Dispose() => _stopping.Dispose();

    private async Task FollowAsync(LoadJob job, Turn turn)
    {
        var cancellation = _stopping.Token;
        try
        {
            await turn.Ended.WaitAsync(cancellation);
            var shown = job;
            while (shown.State is JobState.Waiting or JobState.Running)
            {
                await Task.Delay(Pace, time, cancellation);
                if (await jobs.FindAsync(job.Id, cancellation) is not { } now)
                {
                    return;
                }

                if (now.State != shown.State || now.Progress != shown.Progress)
                {
                    await turn.Channel.ShowAsync(Show(now, []), cancellation);
                }

                shown = now;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The bot shuts down; the load goes on when it is started again.
        }
#pragma warning disable CA1031 // Nobody waits for this task; the load itself goes on.
        catch (Exception cause)
        {
            LogLost(cause, job.Id, turn.Message.Platform);
        }
#pragma warning restore CA1031
        finally
        {
            Interlocked.Decrement(ref _followed);
        }
    }

    [LoggerMessage(1110, LogLevel.Warning, "The progress of load {Job} cannot be shown on {Platform} any more.")]
    private partial void LogLost(Exception cause, long job, string platform);
}
