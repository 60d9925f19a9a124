namespace NewsBot.Core.Storage;

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
