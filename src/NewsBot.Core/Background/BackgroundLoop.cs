using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace NewsBot.Core.Background;

/// <summary>
/// Background work that must not die: it goes round until the host stops. A round that fails is logged and tried again
/// after a pause. Should the loop end all the same, that is logged, and <see cref="State"/> says so.
/// </summary>
public abstract class BackgroundLoop(BackOff backOff, TimeProvider time, ILogger log) : BackgroundService
{
    private int _failing;
    private volatile bool _isDone;
    private volatile bool _hasEnded;

    /// <summary>Name for the log and for health.</summary>
    public string Name => GetType().Name;

    /// <summary>How the loop is now.</summary>
    public LoopState State =>
        _hasEnded ? LoopState.Ended
        : Volatile.Read(ref _failing) > 0 ? LoopState.Failing
        : LoopState.Fine;

    /// <summary>The loop's clock.</summary>
    protected TimeProvider Time => time;

    /// <summary>The work: one or more calls of <see cref="RepeatAsync"/>, side by side.</summary>
    protected abstract Task RunAsync(CancellationToken stopping);

    /// <summary>Goes round until cancelled or done, whatever a round throws.</summary>
    /// <param name="round">Works, and says how long to pause until the next round; null: all is done for good.</param>
    protected async Task RepeatAsync(
        Func<CancellationToken, Task<TimeSpan?>> round, CancellationToken stopping)
    {
        try
        {
            await GoRoundAsync(round, stopping);
            _isDone = true;
        }
#pragma warning disable CA1031 // What goes on side by side with others must not wait for their end to be noticed.
        catch (Exception cause) when (!stopping.IsCancellationRequested)
        {
            End(cause);
        }
#pragma warning restore CA1031
    }

    /// <inheritdoc />
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
            if (!_isDone && !_hasEnded && !stoppingToken.IsCancellationRequested)
            {
                End(null);
            }
        }
#pragma warning disable CA1031 // The boundary of background work: what it throws must not end the program.
        catch (Exception cause)
        {
            if (!stoppingToken.IsCancellationRequested)
            {
                End(cause);
            }
            else if (cause is not OperationCanceledException)
            {
                BackgroundLog.FailedAtShutdown(log, cause, Name);
            }
        }
#pragma warning restore CA1031
    }

    private async Task GoRoundAsync(
        Func<CancellationToken, Task<TimeSpan?>> round, CancellationToken stopping)
    {
        var hasFailed = false;
        var rounds = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = attempt => new(attempt.Outcome.Exception is not null && !stopping.IsCancellationRequested),
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                Delay = backOff.First,
                MaxDelay = backOff.Longest,
                UseJitter = true,
                DelayGenerator = attempt => new(backOff.AskedBy(attempt.Outcome.Exception!)),
                OnRetry = failed =>
                {
                    BackgroundLog.Failed(log, failed.Outcome.Exception, Name, failed.RetryDelay);
                    if (!hasFailed)
                    {
                        hasFailed = true;
                        Interlocked.Increment(ref _failing);
                    }

                    return default;
                },
            })
            .Build();
        while (true)
        {
            var pause = await rounds.ExecuteAsync(async cancellation => await round(cancellation), stopping);
            if (hasFailed)
            {
                hasFailed = false;
                Interlocked.Decrement(ref _failing);
            }

            if (pause is not { } wait)
            {
                return;
            }

            await Task.Delay(wait, time, stopping);
        }
    }

    private void End(Exception? cause)
    {
        _hasEnded = true;
        BackgroundLog.Ended(log, cause, Name);
    }
}
