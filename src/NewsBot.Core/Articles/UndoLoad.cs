using NewsBot.Core.Search;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Articles;

/// <summary>Takes a load back. Once acknowledged, no answer of this process quotes what it had brought.</summary>
public sealed class UndoLoad(IJobQueue jobs, ILoadUndo undo, IAuditLog audit, IIndexNotifier index, TimeProvider time)
{
    /// <param name="collection">The collection of who asks; a job of another one counts as none.</param>
    /// <returns>Null where there is no such job, or it has not ended.</returns>
    public async Task<UndoneLoad?> UndoAsync(
        long jobId, string collection, string by, CancellationToken cancellation)
    {
        if (await jobs.FindAsync(jobId, cancellation) is not { } job
            || job.Collection != collection
            || job.State is JobState.Waiting or JobState.Running)
        {
            return null;
        }

        var undone = await undo.UndoAsync(jobId, by, cancellation);
        await audit.RecordAsync(
            new AuditEntry(time.GetUtcNow(), collection, by, AuditAction.Undo, $"job:{jobId}", job.Source), cancellation);
        await index.CatchUpAsync(undone.Sequence, cancellation);
        return undone;
    }
}
