using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Loads;

/// <summary>
/// Shows where a load is asked for how far it is, until it ends; the turn that asked for it ends long before.
/// </summary>
public sealed partial class LoadWatch(JobProgressHub hub, TimeProvider time, ILogger<LoadWatch> log)
    : IHostedService, IDisposable
{
    /// <summary>Loads that are shown at once; the outcome of further ones is found by the status command.</summary>
    public const int MaxFollowed = 200;

    // No platform likes to have a message edited more often, and no reader can follow it.
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
            await foreach (var report in hub.WatchAsync(job.Id, cancellation))
            {
                var now = job with { State = report.State, Progress = report.Progress, Error = report.Error };
                await turn.Channel.ShowAsync(Show(now, Rejected(report.Problems)), cancellation);
                await Task.Delay(Pace, time, cancellation);
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

    private static List<RejectedItem> Rejected(IEnumerable<LoadResult> problems) =>
    [
        .. problems.Select(problem => problem switch
        {
            LoadResult.Rejected rejected => new RejectedItem(rejected.Source, rejected.Reason),
            LoadResult.Failed failed => new RejectedItem(failed.Source, failed.Reason),
            _ => throw new UnreachableException(),
        }),
    ];

    [LoggerMessage(1110, LogLevel.Warning, "The progress of load {Job} cannot be shown on {Platform} any more.")]
    private partial void LogLost(Exception cause, long job, string platform);
}
