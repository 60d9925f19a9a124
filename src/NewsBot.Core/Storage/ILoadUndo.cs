namespace NewsBot.Core.Storage;

/// <summary>Takes back what a load job has brought.</summary>
public interface ILoadUndo
{
    /// <summary>
    /// Removes the articles that the job added and brings back the version before for those that it changed, all in
    /// one transaction. Articles that were changed again since are left alone.
    /// </summary>
    /// <param name="by">As <c>platform:user</c>.</param>
    Task<UndoneLoad> UndoAsync(long jobId, string by, CancellationToken cancellation);
}
