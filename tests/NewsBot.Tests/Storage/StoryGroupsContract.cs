using NewsBot.Core.Articles.Identity;

namespace NewsBot.Tests.Storage;

/// <summary>What whoever knows the stories of articles does.</summary>
public abstract class StoryGroupsContract
{
    protected abstract IStoryGroups Stories { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_article_of_a_story_is_told_the_whole_group_and_one_that_stands_alone_none()
    {
        var (story, alone) = await GivenAsync();

        var groups = await FindAsync([.. story, alone, 999_999]);

        groups.Keys.ShouldBe(story, ignoreOrder: true);
        groups.Values.Select(group => group.Id).Distinct().ShouldHaveSingleItem();
        groups.Values.ShouldAllBe(group => group.Members.Count == story.Length && group.Outlets == story.Length);
        groups[story[1]].Members.Select(member => member.ArticleId).ShouldBe(story, ignoreOrder: true);
    }

    [Fact]
    public async Task The_origin_is_what_was_published_first()
    {
        var (story, _) = await GivenAsync();

        var group = (await FindAsync([story[1]])).Values.ShouldHaveSingleItem();

        group.Origin.ArticleId.ShouldBe(story[0]);
        group.Members.Select(member => member.Published).ShouldBeInOrder();
    }

    [Fact]
    public async Task Who_asks_twice_for_an_article_is_told_once()
    {
        var (story, _) = await GivenAsync();

        (await FindAsync([story[0], story[0]])).Keys.ShouldBe([story[0]]);
        (await FindAsync([])).ShouldBeEmpty();
    }

    /// <summary>
    /// Gives three articles of one report, each of another outlet, the earliest first, and one other.
    /// </summary>
    protected abstract Task<(long[] Story, long Alone)> GivenAsync();

    private Task<IReadOnlyDictionary<long, StoryGroup>> FindAsync(long[] ids) =>
        Stories.FindAsync("main", ids, Cancellation);
}
