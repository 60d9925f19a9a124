using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>Reads what overviews are made of, one report of several outlets once, and puts lines into an answer.</summary>
internal sealed class OverviewStore(IArticleStore store, IStoryGroups stories)
{
    private const int MaxNearest = 3;

    public IArticleStore Articles => store;

    /// <summary>Those articles that stand for their story: of each, the first in order.</summary>
    public async Task<IReadOnlyList<long>> OnePerStoryAsync(
        string collection, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var groups = await stories.FindAsync(collection, ids, cancellation);
        var seen = new HashSet<long>();
        return [.. ids.Where(id => !groups.TryGetValue(id, out var group) || seen.Add(group.Id))];
    }

    /// <summary>The articles in the order of their ids.</summary>
    public async Task<IReadOnlyList<StoredArticle>> ReadAsync(
        string collection, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var found = (await store.FindAllAsync(collection, [.. ids], cancellation))
            .ToDictionary(stored => stored.Article.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>Lines as an answer; null where there is none.</summary>
    public async Task<Answer.Overview?> AnswerAsync(
        string collection,
        string language,
        Phrase heading,
        IReadOnlyList<OverviewItem> items,
        CancellationToken cancellation)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var (sections, citations) = OverviewItem.Lay(items);
        return await WithStoriesAsync(
            collection, new Answer.Overview(language, heading, sections, citations), cancellation);
    }

    /// <summary>The overview with the story of each line that is one outlet's copy of a report.</summary>
    public async Task<Answer.Overview> WithStoriesAsync(
        string collection, Answer.Overview overview, CancellationToken cancellation)
    {
        var groups = await stories.FindAsync(
            collection, [.. overview.Citations.Select(citation => citation.ArticleId)], cancellation);
        return overview with
        {
            Citations = SourceMarks.WithStories(overview.Citations, groups),
            Searched = await store.CoverageAsync(new ArticleFilter(collection), cancellation),
        };
    }

    /// <summary>Says that no article is of these days, and which are nearest.</summary>
    public async Task<Answer.NotFound> NothingAsync(
        ArticleFilter filter, string language, CancellationToken cancellation)
    {
        var empty = await EmptyPeriods.FindAsync(store, filter, cancellation);
        var nearest = new List<Article>();
        if (empty?.Before is { } before)
        {
            nearest.AddRange((await store.ListAsync(
                new ArticleQuery(filter with { Since = null, Until = before }, Take: MaxNearest), cancellation)).Articles);
        }
        else if (empty?.After is { } after)
        {
            nearest.AddRange((await store.ListAsync(
                new ArticleQuery(filter with { Since = after, Until = after }, Take: MaxNearest), cancellation)).Articles);
        }

        return new Answer.NotFound(language, RefusalReason.NothingToSearch, Near(nearest))
        {
            Empty = empty,
            Searched = new Coverage(0, null, null),
        };
    }

    /// <summary>Articles as they are offered with a refusal.</summary>
    public static IReadOnlyList<NearestArticle> Near(IEnumerable<Article> articles) =>
    [
        .. articles.Take(MaxNearest).Select(article =>
            new NearestArticle(article.Id, article.Title, article.Publisher, article.Published, article.Url)),
    ];
}
