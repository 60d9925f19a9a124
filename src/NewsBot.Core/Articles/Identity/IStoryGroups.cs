namespace NewsBot.Core.Articles.Identity;

/// <summary>Which articles are one report, told by several outlets in nearly the same words.</summary>
public interface IStoryGroups
{
    /// <summary>
    /// The groups of those of a collection's articles that have one, by article. Removed articles count in none.
    /// </summary>
    Task<IReadOnlyDictionary<long, StoryGroup>> FindAsync(
        string collection, IReadOnlyCollection<long> articleIds, CancellationToken cancellation);
}
