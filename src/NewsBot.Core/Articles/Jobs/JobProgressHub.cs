using System.Runtime.CompilerServices;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>
/// Tells those who wait for a load job how far it is: at once and with its items where this process runs it, from the
/// queue otherwise.
/// </summary>
public sealed class JobProgressHub(IJobQueue jobs, TimeProvider time)
{
    /// <summary>How many ended jobs are kept for those who ask late.</summary>
    private const int MaxEnded = 200;

    private static readonly TimeSpan QueueInterval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Collection, long Job), LoadReport> _reports = [];
    private readonly Queue<(string Collection, long Job)> _ended = [];
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Makes a report known.</summary>
    public void Publish(LoadReport report)
    {
        var job = (report.Collection, report.JobId);
        TaskCompletionSource changed;
        lock (_lock)
        {
            _reports[job] = report;
            if (report.IsEnded)
            {
                _ended.Enqueue(job);
                if (_ended.Count > MaxEnded)
                {
                    _reports.Remove(_ended.Dequeue());
                }
            }

            changed = _changed;
            _changed = NewSignal();
        }

        changed.SetResult();
    }

    /// <summary>
    /// The job's state now and after each change, until it has ended; changes that come faster than they are taken are
    /// left out. Nothing for a job that the collection does not have.
    /// </summary>
    public async IAsyncEnumerable<LoadReport> WatchAsync(
        string collection, long jobId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        LoadReport? last = null;
        while (true)
        {
            var (report, changed) = Current(collection, jobId);
            if (report is null || ReferenceEquals(report, last))
            {
                // Another process may run or cancel the job.
                if (await jobs.FindAsync(collection, jobId, cancellation) is not { } job)
                {
                    yield break;
                }

                // Looked at again: what was published before the queue was told belongs to what the queue says.
                report = Merge(Current(collection, jobId).Report ?? last, job);
            }

            if (last is null || report != last)
            {
                yield return report;
                last = report;
            }

            if (report.IsEnded)
            {
                yield break;
            }

            await WaitAsync(changed, cancellation);
        }
    }

    private static LoadReport Merge(LoadReport? known, LoadJob job) =>
        known is null ? LoadReport.Of(job)
        : job.State == known.State && job.Progress.Items <= known.Progress.Items ? known
        : known with { State = job.State, Progress = job.Progress, Error = job.Error };

    private async Task WaitAsync(Task changed, CancellationToken cancellation)
    {
        var pause = Task.Delay(QueueInterval, time, cancellation);
        await Task.WhenAny(changed, pause);
        cancellation.ThrowIfCancellationRequested();
    }

    private (LoadReport? Report, Task Changed) Current(string collection, long jobId)
    {
        lock (_lock)
        {
            return (_reports.GetValueOrDefault((collection, jobId)), _changed.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
