using NewsBot.Core.Articles.Identity;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Storage;

public sealed class FixedStoriesTests : StoryGroupsContract
{
    private readonly FixedStories _stories = new();

    protected override IStoryGroups Stories => _stories;

    protected override Task<(long[] Story, long Alone)> GivenAsync()
    {
        _stories.Groups.Add(new StoryGroup(1, [Member(1), Member(2), Member(3)]));
        return Task.FromResult<(long[], long)>(([1, 2, 3], 4));
    }

    private static StoryMember Member(int id) =>
        new(id, $"https://outlet{id}.test/1", $"Outlet {id}", new DateOnly(2025, 8, id));
}
