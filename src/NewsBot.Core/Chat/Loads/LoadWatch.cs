using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Background;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;
using Polly;
using Polly.Retry;

namespace NewsBot.Core.Chat.Loads;

/// <summary>
/// Shows where a load is asked for how far it is, until it ends; the turn that asked for it ends long before, and the
/// bot may be restarted meanwhile.
/// </summary>
public sealed partial class LoadWatch(JobProgressHub hub, WatchedLoads watched, TimeProvider time, ILogger<LoadWatch> log)
    : BackgroundLoop(Pauses, time, log)
{
    /// <summary>Loads that are shown at once; the outcome of further ones is found by the status command.</summary>
    public const int MaxFollowed = 200;

    // No platform likes to have a message edited more often, and no reader can follow it.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private static readonly BackOff Pauses = new(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1));

    // A platform that is away for a while must not leave a load looking as if it ran for ever.
    private readonly ResiliencePipeline _showing = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = attempt => new(
                attempt.Outcome.Exception is not null && !attempt.Context.CancellationToken.IsCancellationRequested),
            MaxRetryAttempts = 4,
            BackoffType = DelayBackoffType.Linear,
            Delay = TimeSpan.FromSeconds(15),
            UseJitter = true,
        })
        .Build();

    private readonly CancellationTokenSource _stopping = new();
    private readonly ILogger _log = log;
    private int _followed;

    /// <summary>The reply for a job as it is.</summary>
    public static Reply.LoadProgress Show(LoadJob job, IReadOnlyList<RejectedItem> rejected)
    {
        var ended = job.State is JobState.Done or JobState.Failed or JobState.Cancelled;
        return new Reply.LoadProgress(job, rejected, ended ? [] : [
            new ReplyAction(ActionKind.Cancel, new Phrase("Chat.ActionCancel"), new Command.Cancel(job.Id))]);
    }

    /// <summary>Shows the job's progress in the turn's channel as soon as the turn itself has been answered.</summary>
    public void Follow(LoadJob job, Turn turn) => _ = FollowAsync(job, turn.Message.Platform, async cancellation =>
    {
        await turn.Ended.WaitAsync(cancellation);
        await watched.RememberAsync(job, turn, cancellation);
        return turn.Channel;
    });

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();

        // Nobody waits for what only reads: the others are to be stopped at once.
        await base.StopAsync(new CancellationToken(canceled: true));
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _stopping.Dispose();
        base.Dispose();
    }

    protected override Task RunAsync(CancellationToken stopping) => RepeatAsync(ResumeAsync, stopping);

    // Once, as soon as the store lets it: what is asked for later is followed from its turn on.
    private async Task<TimeSpan?> ResumeAsync(CancellationToken cancellation)
    {
        foreach (var (job, platform, channel) in await watched.ResumeAsync(cancellation))
        {
            _ = FollowAsync(job, platform, _ => Task.FromResult(channel));
        }

        return null;
    }

    private async Task FollowAsync(LoadJob job, string platform, Func<CancellationToken, Task<IReplyChannel>> find)
    {
        if (Interlocked.Increment(ref _followed) > MaxFollowed)
        {
            Interlocked.Decrement(ref _followed);
            return;
        }

        var cancellation = _stopping.Token;
        try
        {
            var channel = await find(cancellation);
            await foreach (var report in hub.WatchAsync(job.Collection, job.Id, cancellation))
            {
                var now = job with { State = report.State, Progress = report.Progress, Error = report.Error };
                var reply = Show(now, Rejected(report.Problems));
                await _showing.ExecuteAsync(async stopping => await channel.ShowAsync(reply, stopping), cancellation);
                await Task.Delay(Pace, Time, cancellation);
            }

            await watched.ForgetAsync(job.Id, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The bot shuts down; the load goes on when it is started again.
        }
#pragma warning disable CA1031 // Nobody waits for this task; the load itself goes on.
        catch (Exception cause)
        {
            // What cannot be shown stays kept: the next start may find the platform well.
            LogLost(cause, job.Id, platform);
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
