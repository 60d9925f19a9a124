namespace NewsBot.Core.Articles.Jobs;

/// <summary>
/// Loads that were accepted and must survive a crash. A job is claimed under a lease; a worker that dies loses the
/// lease and the job is claimed again, from the item after the last one reported. A job of another collection than the
/// one named counts as none.
/// </summary>
public interface IJobQueue
{
    /// <summary>Accepts a job. When this returns, the job with its payload is durable.</summary>
    Task<LoadJob> EnqueueAsync(NewJob job, CancellationToken cancellation);

    /// <summary>
    /// Notes a load that its caller does itself, so that it is told of and can be taken back; no worker claims it.
    /// </summary>
    /// <param name="job">Its payload is not kept.</param>
    Task<LoadJob> BeginOwnAsync(NewJob job, CancellationToken cancellation);

    /// <summary>Notes what such a load has brought.</summary>
    Task EndOwnAsync(string collection, long jobId, JobProgress progress, CancellationToken cancellation);

    /// <summary>
    /// Takes the oldest job that waits or whose lease has run out, of the collection served longest ago, so that one
    /// collection's thousand jobs do not hold up another's one.
    /// </summary>
    /// <returns>Null where no job is to be done.</returns>
    Task<LoadJob?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancellation);

    /// <summary>The bytes that were handed over with the job; null where it names a source to be fetched.</summary>
    Task<byte[]?> PayloadAsync(string collection, long jobId, CancellationToken cancellation);

    /// <summary>Stores progress and extends the lease.</summary>
    /// <returns>False where the worker no longer holds the job or it is cancelled: stop working on it.</returns>
    Task<bool> ReportAsync(
        string collection,
        long jobId,
        string worker,
        JobProgress progress,
        TimeSpan lease,
        CancellationToken cancellation);

    /// <summary>Ends a job as done, or as failed where there is an error. Deletes its payload.</summary>
    Task FinishAsync(
        string collection,
        long jobId,
        string worker,
        JobProgress progress,
        string? error,
        CancellationToken cancellation);

    /// <summary>Cancels a job that is not ended yet.</summary>
    /// <returns>False where it was ended or does not exist.</returns>
    Task<bool> CancelAsync(string collection, long jobId, CancellationToken cancellation);

    Task<LoadJob?> FindAsync(string collection, long jobId, CancellationToken cancellation);

    /// <summary>Jobs of a collection, newest first.</summary>
    Task<IReadOnlyList<LoadJob>> ListAsync(string collection, int limit, CancellationToken cancellation);
}
