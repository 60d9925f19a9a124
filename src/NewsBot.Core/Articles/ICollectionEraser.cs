namespace NewsBot.Core.Articles;

/// <summary>Deletes what a community has collected, once it has gone and its time to come back has passed.</summary>
public interface ICollectionEraser
{
    /// <summary>
    /// Deletes every article of a collection with all its versions, its tombstones and its load jobs; an index that
    /// follows the changes forgets them too. Not to be undone. May be called again after it was interrupted.
    /// </summary>
    /// <returns>Number of articles that were deleted; 0 where the collection does not exist.</returns>
    Task<int> EraseAsync(string collection, CancellationToken cancellation);
}
