using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Bundled;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Answering.CitationChecks;

/// <summary>The collection that comes with the program, as it is stored.</summary>
internal static class BundledArticles
{
    public static async Task<IReadOnlyList<StoredArticle>> LoadAsync(CancellationToken cancellation)
    {
        var store = new InMemoryArticleStore();
        using var reader = new StreamReader(BundledCollection.Open());
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var article = json.RootElement;
            var draft = new ArticleDraft(
                article.GetProperty("title").GetString()!,
                article.GetProperty("text").GetString()!,
                Url: article.GetProperty("url").GetString(),
                Published: DateOnly.Parse(article.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                Language: article.GetProperty("language").GetString());
            await store.SaveAsync(
                [ArticlePreparation.Prepare(draft, new LoadRequest(Article.DefaultCollection, "test:test", []), DateTimeOffset.UnixEpoch)],
                cancellation);
        }

        long[] ids = [.. Enumerable.Range(1, 100).Select(id => (long)id)];
        return [.. (await store.FindAllAsync("main", ids, cancellation)).OrderBy(stored => stored.Article.Id)];
    }
}
