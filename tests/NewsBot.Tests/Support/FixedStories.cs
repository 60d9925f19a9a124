using NewsBot.Core.Articles.Identity;

namespace NewsBot.Tests.Support;

/// <summary>Knows the stories that a test gives it.</summary>
internal sealed class FixedStories : IStoryGroups
{
    public List<StoryGroup> Groups { get; } = [];

    public Task<IReadOnlyDictionary<long, StoryGroup>> FindAsync(
        string collection, IReadOnlyCollection<long> articleIds, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<long, StoryGroup>>(
            (from id in articleIds.Distinct()
             from story in Groups
             where story.Members.Any(member => member.ArticleId == id)
             select (id, story)).ToDictionary());
}
