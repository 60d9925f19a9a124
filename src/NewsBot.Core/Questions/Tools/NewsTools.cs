using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Tools;

/// <summary>
/// What a program may look up in a collection, be it a model that answers or somebody else's assistant: passages of
/// stored articles, and nothing that changes anything. The collection is the caller's, who must not take it from what a
/// model says.
/// </summary>
public sealed class NewsTools(
    QuestionReader reader,
    Retriever retriever,
    EvidenceFinder finder,
    IArticleStore store,
    Func<IPassageSearch> search)
{
    /// <summary>
    /// The passages that are likeliest to say what is searched for, best first; empty where nothing holds its words.
    /// </summary>
    /// <param name="asked">
    /// What is searched for as its text, with collection, days and source; the source may be the beginning of a name.
    /// </param>
    public async Task<IReadOnlyList<NewsPassage>> SearchAsync(Question asked, int limit, CancellationToken cancellation)
    {
        if (asked.Source is { } source)
        {
            if (await PublisherAsync(asked.Collection, source, cancellation) is not { } publisher)
            {
                return [];
            }

            asked = asked with { Source = publisher };
        }

        var question = reader.Read(asked with { Thread = null });
        if (question.Concepts.Count == 0)
        {
            return [];
        }

        var candidates = await retriever.RetrieveAsync(question, search(), Filter(asked), cancellation);
        return
        [
            .. EvidenceRanking.Passages(finder.Find(question, candidates)).Take(limit)
                .Select(place => new NewsPassage(place.Article, place.Passage)),
        ];
    }

    /// <summary>All passages of an article, in their order; empty where the collection has none of that id.</summary>
    public async Task<IReadOnlyList<NewsPassage>> ReadAsync(
        string collection, long id, CancellationToken cancellation) =>
    [
        .. (await store.FindAllAsync(collection, [id], cancellation))
            .SelectMany(stored => stored.Passages.Select(passage => new NewsPassage(stored.Article, passage))),
    ];

    /// <summary>The beginnings of the newest articles about a topic, or of all; newest first.</summary>
    /// <param name="asked">The topic as its text, with the collection; without search words, all topics.</param>
    public async Task<IReadOnlyList<NewsPassage>> LatestAsync(
        Question asked, int limit, CancellationToken cancellation)
    {
        var topic = reader.Read(asked with { Thread = null });
        long[] ids = topic.Concepts.Count == 0
            ? [.. (await store.ListAsync(new ArticleQuery(Articles(asked), Take: limit), cancellation)).Articles.Select(a => a.Id)]
            : [.. retriever.About(topic, search(), Filter(asked)).Articles.Take(limit).Select(article => article.Id)];
        var stored = (await store.FindAllAsync(asked.Collection, ids, cancellation)).ToDictionary(read => read.Article.Id);
        return
        [
            .. ids.Where(stored.ContainsKey).Select(id => stored[id]).Where(article => article.Passages.Count > 0)
                .Select(article => new NewsPassage(article.Article, article.Passages[0])),
        ];
    }

    private async Task<string?> PublisherAsync(string collection, string name, CancellationToken cancellation)
    {
        var named = await store.PublishersAsync(collection, name, 5, cancellation);
        return named.FirstOrDefault(publisher => publisher.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (named.Count > 0 ? named[0] : null);
    }

    private static SearchFilter Filter(Question asked) => new(asked.Collection, asked.Since, asked.Until, asked.Source);

    private static ArticleFilter Articles(Question asked) => new(asked.Collection, asked.Since, asked.Until, asked.Source);
}

/// <summary>A passage of a stored article, as it is now.</summary>
public sealed record NewsPassage(Article Article, Passage Passage)
{
    /// <summary>The passage's words.</summary>
    public string Text => Passage.Span.In(Article.Text);
}
