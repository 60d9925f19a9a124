using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;

namespace NewsBot.Core.Questions.Answering;

/// <summary>
/// Says of cited articles what their quotes cannot: who else has the report, and what became of it since.
/// </summary>
public sealed class SourceMarks(IArticleStore store, IStoryGroups stories)
{
    /// <summary>The answer with the story of each citation that is one outlet's copy of a report.</summary>
    public async Task<Answer.Quoting> WithStoriesAsync(
        string collection, Answer.Quoting answer, CancellationToken cancellation)
    {
        var groups = await stories.FindAsync(
            collection, [.. answer.Citations.Concat(answer.More).Select(citation => citation.ArticleId)], cancellation);
        return groups.Count == 0
            ? answer
            : answer with
            {
                Citations = WithStories(answer.Citations, groups),
                More = WithStories(answer.More, groups),
            };
    }

    /// <summary>The citations, each with its story where it is one outlet's copy of a report.</summary>
    public static IReadOnlyList<Citation> WithStories(
        IReadOnlyList<Citation> citations, IReadOnlyDictionary<long, StoryGroup> groups) =>
    [
        .. citations.Select(citation => groups.TryGetValue(citation.ArticleId, out var group) && group.Outlets > 1
            ? citation with { Story = Story(group) }
            : citation),
    ];

    /// <summary>An answer that is shown again: its sources are marked that were changed or removed meanwhile.</summary>
    public async Task<Answer> AsOfNowAsync(string collection, Answer answer, CancellationToken cancellation)
    {
        if (answer is not Answer.Quoting quoting)
        {
            return answer;
        }

        long[] cited = [.. quoting.Citations.Concat(quoting.More).Select(citation => citation.ArticleId).Distinct()];
        var versions = (await store.FindAllAsync(collection, cited, cancellation))
            .ToDictionary(stored => stored.Article.Id, stored => stored.Article.Version);
        return quoting with { Citations = Marked(quoting.Citations), More = Marked(quoting.More) };

        IReadOnlyList<Citation> Marked(IReadOnlyList<Citation> citations) =>
            [.. citations.Select(citation => citation with { State = State(citation) })];

        SourceState State(Citation citation) =>
            !versions.TryGetValue(citation.ArticleId, out var version) ? SourceState.Removed
            : version > citation.Version ? SourceState.Changed
            : SourceState.Current;
    }

    private static CitedStory Story(StoryGroup group) => new(group.Outlets, group.Origin.Publisher ?? group.Origin.Outlet);
}
