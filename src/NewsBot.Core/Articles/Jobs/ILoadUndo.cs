namespace NewsBot.Core.Articles.Jobs;

/// <summary>Takes back what a load job has brought.</summary>
public interface ILoadUndo
{
    /// <summary>
    /// Removes the articles that the job added, brings back the version before for those that it changed, and records
    /// it, all in one transaction. Articles that were changed again since are left alone.
    /// </summary>
    /// <param name="by">As <c>platform:user</c>.</param>
    /// <returns>Null where the collection has no such job, or it has not ended.</returns>
    Task<UndoneLoad?> UndoAsync(string collection, long jobId, string by, CancellationToken cancellation);
}

/// <summary>What was taken back of a load.</summary>
/// <param name="Removed">Articles that were removed; they can be restored one by one.</param>
/// <param name="Reverted">Articles that have their version of before.</param>
/// <param name="Sequence">Of the last change; 0 where nothing was taken back.</param>
public sealed record UndoneLoad(int Removed, int Reverted, long Sequence);
