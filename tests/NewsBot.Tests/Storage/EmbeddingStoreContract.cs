using NewsBot.Core.Articles;
using NewsBot.Search.Vectors;

namespace NewsBot.Tests.Storage;

/// <summary>What every store of embeddings does.</summary>
public abstract class EmbeddingStoreContract
{
    private const string Model = "words";

    protected abstract IEmbeddingStore Embeddings { get; }

    /// <summary>Whose articles are embedded.</summary>
    protected abstract IArticleStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_loaded_last_waits_first()
    {
        var ids = await AddAsync("One.", "Two.", "Three.");

        (await PendingAsync()).ShouldBe([ids[2], ids[1], ids[0]]);
        (await PendingAsync(limit: 1)).ShouldBe([ids[2]]);
        (await PendingAsync(except: [ids[2]])).ShouldBe([ids[1], ids[0]]);
    }

    [Fact]
    public async Task Embeddings_are_found_as_they_were_saved_with_their_article()
    {
        var day = new DateOnly(2025, 8, 5);
        var id = await SaveArticleAsync(SomeArticle.With(collection: "guild", published: day, publisher: "The Paper"));

        await SaveAsync(id, 1, [1, 2, 3, 255]);

        var found = (await FindAsync(id)).ShouldHaveSingleItem();
        (found.ArticleId, found.Version, found.Dimensions, found.IsCurrent).ShouldBe((id, 1, 4, true));
        (found.Collection, found.Publisher, found.Published).ShouldBe(("guild", "The Paper", day));
        found.Vectors.ShouldBe([1, 2, 3, 255]);
        (await PendingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Progress_counts_current_articles_only()
    {
        var ids = await AddAsync("One.", "Two.", "Three.");
        await SaveAsync(ids[0], 1);
        await SaveAsync(ids[1], 1);
        (await ProgressAsync()).ShouldBe(new EmbeddingProgress(2, 3));

        await RemoveArticleAsync(ids[0]);

        (await ProgressAsync()).ShouldBe(new EmbeddingProgress(1, 2));
        (await FindAsync(ids[0])).ShouldAllBe(found => !found.IsCurrent);
    }

    [Fact]
    public async Task A_new_version_waits_and_the_embeddings_of_the_old_one_are_not_current()
    {
        var id = await SaveArticleAsync(SomeArticle.With("Old.", url: "https://news.test/1"));
        await SaveAsync(id, 1);

        await SaveArticleAsync(SomeArticle.With("New.", url: "https://news.test/1"));

        (await PendingAsync()).ShouldBe([id]);
        (await FindAsync(id)).ShouldAllBe(found => !found.IsCurrent);
        await SaveAsync(id, 2);
        (await FindAsync(id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Version.ShouldBe(2), found => found.IsCurrent.ShouldBeTrue());
    }

    [Fact]
    public async Task Those_of_another_model_take_the_place_of_the_first()
    {
        var id = (await AddAsync("One."))[0];
        await SaveAsync(id, 1);

        await Embeddings.SaveAsync("other", [new NewEmbeddings(id, 1, 2, [9, 8])], Cancellation);

        (await FindAsync(id)).ShouldBeEmpty();
        (await PendingAsync()).ShouldBe([id]);
        (await ProgressAsync("other")).ShouldBe(new EmbeddingProgress(1, 1));
    }

    [Fact]
    public async Task Those_of_another_length_count_as_missing()
    {
        var id = (await AddAsync("One."))[0];
        await SaveAsync(id, 1);

        (await PendingAsync(dimensions: 4)).ShouldBeEmpty();
        (await PendingAsync(dimensions: 0)).ShouldBeEmpty();
        (await PendingAsync(dimensions: 8)).ShouldBe([id]);
    }

    [Fact]
    public async Task What_was_saved_is_told_in_order_and_once()
    {
        var ids = await AddAsync("One.", "Two.", "Three.");
        foreach (var id in new[] { ids[2], ids[0], ids[1], ids[2] })
        {
            await SaveAsync(id, 1);
        }

        var all = await Embeddings.SavedAsync(Model, 0, 10, Cancellation);
        all.Select(saved => saved.ArticleId).ShouldBe([ids[0], ids[1], ids[2]]);
        all.Select(saved => saved.Sequence).ShouldBeInOrder();
        (await Embeddings.SavedAsync(Model, all[0].Sequence, 1, Cancellation)).Select(saved => saved.ArticleId)
            .ShouldBe([ids[1]]);
        (await Embeddings.SavedAsync(Model, all[2].Sequence, 10, Cancellation)).ShouldBeEmpty();
        (await Embeddings.SavedAsync("other", 0, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task States_tell_the_current_version_of_what_has_changed()
    {
        var first = await SaveArticleAsync(SomeArticle.With("Old.", url: "https://news.test/1"));
        var second = (await AddAsync("Two."))[0];
        await SaveArticleAsync(SomeArticle.With("New.", url: "https://news.test/1"));
        await RemoveArticleAsync(second);

        var states = await Embeddings.StatesAsync(0, 10, Cancellation);

        states.Select(state => (state.ArticleId, state.Version)).ShouldBe([(first, 2), (second, null)]);
        states.Select(state => state.Sequence).ShouldBeInOrder();
        (await Embeddings.StatesAsync(states[0].Sequence, 10, Cancellation)).Select(state => state.ArticleId)
            .ShouldBe([second]);
        (await Embeddings.StatesAsync(0, 1, Cancellation)).ShouldHaveSingleItem().ArticleId.ShouldBe(first);
    }

    private async Task<long[]> AddAsync(params string[] texts)
    {
        var ids = new List<long>();
        foreach (var text in texts)
        {
            ids.Add(await SaveArticleAsync(SomeArticle.With(text)));
        }

        return [.. ids];
    }

    private async Task<long> SaveArticleAsync(NewArticle article) =>
        (await Store.SaveAsync([article], Cancellation))[0].ArticleId;

    private Task<long?> RemoveArticleAsync(long id) => Store.RemoveAsync("main", id, "web:ann", Cancellation);

    private Task SaveAsync(long id, int version, byte[]? vectors = null) =>
        Embeddings.SaveAsync(Model, [new NewEmbeddings(id, version, 4, vectors ?? [1, 2, 3, 4])], Cancellation);

    private Task<IReadOnlyList<EmbeddedArticle>> FindAsync(long id) => Embeddings.FindAsync(Model, [id], Cancellation);

    private Task<EmbeddingProgress> ProgressAsync(string model = Model) =>
        Embeddings.ProgressAsync(model, Cancellation);

    private async Task<IEnumerable<long>> PendingAsync(int dimensions = 0, int limit = 10, long[]? except = null) =>
        (await Embeddings.PendingAsync(Model, dimensions, except ?? [], limit, Cancellation))
            .Select(stored => stored.Id);
}
