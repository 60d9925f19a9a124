using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Search;

namespace NewsBot.Tests.Storage;

/// <summary>What every article store does.</summary>
public abstract class ArticleStoreContract
{
    private static readonly ArticleFilter Main = new("main");

    protected abstract IArticleStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_store_has_nothing()
    {
        (await Store.LastSequenceAsync(Cancellation)).ShouldBe(0);
        (await Store.FindAsync("main", 1, Cancellation)).ShouldBeNull();
        (await Store.ChangesAsync(0, 10, Cancellation)).ShouldBeEmpty();
        (await Store.ListAsync(new ArticleQuery(Main), Cancellation)).Total.ShouldBe(0);
        (await Store.CoverageAsync(Main, Cancellation)).ShouldBe(new Coverage(0, null, null));
        (await Store.SaveAsync([], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_is_found_by_its_address_in_its_own_collection_until_it_is_removed()
    {
        var id = await AddAsync(SomeArticle.With(url: "https://example.org/1"));

        (await Store.FindByAddressAsync("main", "https://example.org/1", Cancellation)).ShouldBe(id);
        (await Store.FindByAddressAsync("other", "https://example.org/1", Cancellation)).ShouldBeNull();
        (await Store.FindByAddressAsync("main", "https://example.org/2", Cancellation)).ShouldBeNull();
        await Store.RemoveAsync("main", id, "test:test", Cancellation);
        (await Store.FindByAddressAsync("main", "https://example.org/1", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_saved_article_comes_back_as_it_was()
    {
        var article = SomeArticle.With(
            url: "https://example.org/1",
            publisher: "The Paper",
            published: new DateOnly(2025, 8, 5),
            authors: ["Jane \"J\" Doe", "Jörg Müller"],
            passages: [new Passage(0, [new TextSpan(0, 23), new TextSpan(24, 43)]), new Passage(1, [new TextSpan(24, 43)])])
            with
        { JobId = 7 };

        var id = await AddAsync(article);

        var stored = (await Store.FindAllAsync("main", [id], Cancellation)).ShouldHaveSingleItem();
        stored.Article.ShouldBeEquivalentTo(new Article(
            id,
            1,
            article.Collection,
            article.Title,
            article.Text,
            article.Url,
            article.Publisher,
            (string[])[.. article.Authors],
            article.Published,
            article.Language,
            article.LoadedBy,
            article.LoadedAt,
            article.ContentHash));
        stored.Passages.Select(passage => passage.Ordinal).ShouldBe([0, 1]);
        stored.Passages.Select(passage => passage.Sentences).ShouldBe(article.Passages.Select(p => p.Sentences));
        (await Store.FindAsync("main", id, Cancellation)).ShouldBeEquivalentTo(stored.Article);
    }

    [Fact]
    public async Task The_same_text_under_the_same_address_is_a_duplicate()
    {
        var id = await AddAsync(SomeArticle.With(url: "https://example.org/1"));

        (await SaveAsync(SomeArticle.With(url: "https://example.org/1"))).ShouldBe(new SaveOutcome.Duplicate(id));
        (await Store.LastSequenceAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Another_text_under_the_same_address_is_a_new_version()
    {
        var id = await AddAsync(SomeArticle.With("Old text.", url: "https://example.org/1"));

        var updated = (await SaveAsync(SomeArticle.With("New text.", url: "https://example.org/1")))
            .ShouldBeOfType<SaveOutcome.Updated>();

        updated.ArticleId.ShouldBe(id);
        updated.Version.ShouldBe(2);
        (await Store.FindAsync("main", id, Cancellation))!.Text.ShouldBe("New text.");
        (await Store.VersionsAsync("main", id, Cancellation)).Select(version => (version.Version, version.Text))
            .ShouldBe([(2, "New text."), (1, "Old text.")]);
        (await Store.CoverageAsync(Main, Cancellation)).Articles.ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/other")]
    public async Task A_known_text_without_a_known_address_is_a_duplicate(string? url)
    {
        var id = await AddAsync(SomeArticle.With(url: "https://example.org/1"));

        (await SaveAsync(SomeArticle.With(url: url))).ShouldBe(new SaveOutcome.Duplicate(id));
    }

    [Fact]
    public async Task Of_two_equal_articles_in_one_batch_the_second_is_a_duplicate()
    {
        var outcomes = await Store.SaveAsync(
            [SomeArticle.With(), SomeArticle.With(), SomeArticle.With("Another text.")], Cancellation);

        var first = outcomes[0].ShouldBeOfType<SaveOutcome.Added>();
        outcomes[1].ShouldBe(new SaveOutcome.Duplicate(first.ArticleId));
        outcomes[2].ShouldBeOfType<SaveOutcome.Added>().Sequence.ShouldBeGreaterThan(first.Sequence);
    }

    [Fact]
    public async Task Collections_know_nothing_of_each_other()
    {
        var id = await AddAsync(SomeArticle.With(url: "https://example.org/1"));
        var other = await AddAsync(SomeArticle.With(url: "https://example.org/1", collection: "guild"));

        other.ShouldNotBe(id);
        (await Store.ListAsync(new ArticleQuery(new ArticleFilter("guild")), Cancellation)).Articles
            .ShouldHaveSingleItem().Id.ShouldBe(other);
        (await Store.CoverageAsync(Main, Cancellation)).Articles.ShouldBe(1);
        (await Store.CoverageAsync(new ArticleFilter("nowhere"), Cancellation)).Articles.ShouldBe(0);
    }

    [Fact]
    public async Task A_removed_article_is_not_loaded_again()
    {
        var id = await AddAsync(SomeArticle.With("First.", url: "https://example.org/1"));
        await SaveAsync(SomeArticle.With("Second.", url: "https://example.org/1"));
        var live = await AddAsync(SomeArticle.With("Third.", url: "https://example.org/3"));

        var sequence = await Store.RemoveAsync("main", id, "discord:42", Cancellation);

        sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        NewArticle[] again =
        [
            SomeArticle.With("Something new.", url: "https://example.org/1"),
            SomeArticle.With("Second."),
            SomeArticle.With("First.", url: "https://example.org/2"),
            SomeArticle.With("First.", url: "https://example.org/3"),
        ];
        foreach (var outcome in await Store.SaveAsync(again, Cancellation))
        {
            var tombstone = outcome.ShouldBeOfType<SaveOutcome.Tombstoned>();
            tombstone.ArticleId.ShouldBe(id);
            tombstone.RemovedBy.ShouldBe("discord:42");
        }

        (await Store.FindAsync("main", id, Cancellation)).ShouldBeNull();
        (await Store.FindAllAsync("main", [id, live], Cancellation)).ShouldHaveSingleItem().Article.Id.ShouldBe(live);
        (await Store.VersionsAsync("main", id, Cancellation)).Count.ShouldBe(2);
        (await Store.CoverageAsync(Main, Cancellation)).Articles.ShouldBe(1);
        (await Store.RemoveAsync("main", id, "discord:42", Cancellation)).ShouldBeNull();
        (await Store.RemoveAsync("main", 999, "discord:42", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_restored_article_is_there_again_and_can_be_updated()
    {
        var id = await AddAsync(SomeArticle.With("First.", url: "https://example.org/1"));
        (await Store.RestoreAsync("main", id, "cli:me", Cancellation)).ShouldBeNull();
        await Store.RemoveAsync("main", id, "cli:me", Cancellation);

        var sequence = await Store.RestoreAsync("main", id, "cli:me", Cancellation);

        sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        (await Store.FindAsync("main", id, Cancellation))!.Text.ShouldBe("First.");
        (await Store.CoverageAsync(Main, Cancellation)).Articles.ShouldBe(1);
        (await SaveAsync(SomeArticle.With("First."))).ShouldBe(new SaveOutcome.Duplicate(id));
        (await SaveAsync(SomeArticle.With("Second.", url: "https://example.org/1")))
            .ShouldBeOfType<SaveOutcome.Updated>();
    }

    [Fact]
    public async Task Changes_tell_the_latest_of_each_article_in_order()
    {
        var first = await AddAsync(SomeArticle.With("First.", url: "https://example.org/1"));
        var second = await AddAsync(SomeArticle.With("Second."));
        var third = await AddAsync(SomeArticle.With("Third."));
        var seen = await Store.LastSequenceAsync(Cancellation);
        await SaveAsync(SomeArticle.With("First, again.", url: "https://example.org/1"));
        await Store.RemoveAsync("main", second, "cli:me", Cancellation);

        var all = await Store.ChangesAsync(0, 10, Cancellation);
        all.Select(change => change.ArticleId).ShouldBe([third, first, second]);
        all.Select(change => change.Sequence).ShouldBeInOrder();
        all[1].Current!.Text.ShouldBe("First, again.");
        all[2].Current.ShouldBeNull();
        all[2].Sequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));

        (await Store.ChangesAsync(seen, 10, Cancellation)).Select(change => change.ArticleId).ShouldBe([first, second]);
        (await Store.ChangesAsync(seen, 1, Cancellation)).ShouldHaveSingleItem().ArticleId.ShouldBe(first);
        (await Store.ChangesAsync(all[2].Sequence, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_is_newest_first_and_in_pages()
    {
        await Store.SaveAsync(
            [
                SomeArticle.With("1", published: new DateOnly(2025, 8, 1)),
                SomeArticle.With("2", published: null),
                SomeArticle.With("3", published: new DateOnly(2025, 8, 3)),
                SomeArticle.With("4", published: new DateOnly(2025, 8, 3), minutesLater: 1),
            ],
            Cancellation);

        var first = await Store.ListAsync(new ArticleQuery(Main, Take: 3), Cancellation);
        var second = await Store.ListAsync(new ArticleQuery(Main, Skip: 3, Take: 3), Cancellation);

        first.Articles.Select(article => article.Text).ShouldBe(["4", "3", "1"]);
        second.Articles.Select(article => article.Text).ShouldBe(["2"]);
        (first.Total, second.Total).ShouldBe((4, 4));
    }

    [Fact]
    public async Task A_list_obeys_its_filters()
    {
        await Store.SaveAsync(
            [
                SomeArticle.With("1", "Müller trifft Österreich", published: new DateOnly(2025, 7, 31), publisher: "Die Zeitung"),
                SomeArticle.With("2", "MÜLLER geht", published: new DateOnly(2025, 8, 1), publisher: "DIE ZEITUNG"),
                SomeArticle.With("3", "100 % of it", published: new DateOnly(2025, 8, 2), publisher: "Paper"),
                SomeArticle.With("4", "Undated"),
            ],
            Cancellation);

        (await TextsAsync(new ArticleQuery(Main, "müller"))).ShouldBe(["2", "1"]);
        (await TextsAsync(new ArticleQuery(Main, "ÖSTERREICH müller"))).ShouldBe(["1"]);
        (await TextsAsync(new ArticleQuery(Main, "%"))).ShouldBe(["3"]);
        (await TextsAsync(new ArticleQuery(new ArticleFilter("main", Source: "die zeitung")))).ShouldBe(["2", "1"]);
        (await TextsAsync(new ArticleQuery(new ArticleFilter("main", Since: new DateOnly(2025, 8, 1)))))
            .ShouldBe(["3", "2"]);
        (await TextsAsync(new ArticleQuery(new ArticleFilter("main", Until: new DateOnly(2025, 8, 1)))))
            .ShouldBe(["2", "1"]);
    }

    [Fact]
    public async Task Removed_articles_have_a_list_of_their_own()
    {
        var removed = await AddAsync(SomeArticle.With("Gone."));
        await AddAsync(SomeArticle.With("There."));
        await Store.RemoveAsync("main", removed, "cli:me", Cancellation);

        (await TextsAsync(new ArticleQuery(Main, Removed: true))).ShouldBe(["Gone."]);
        (await TextsAsync(new ArticleQuery(Main))).ShouldBe(["There."]);
    }

    [Fact]
    public async Task Coverage_counts_what_a_filter_lets_through()
    {
        await Store.SaveAsync(
            [
                SomeArticle.With("1", published: new DateOnly(2024, 1, 1), publisher: "A"),
                SomeArticle.With("2", published: new DateOnly(2025, 8, 5), publisher: "a"),
                SomeArticle.With("3", published: new DateOnly(2025, 8, 6), publisher: "B"),
                SomeArticle.With("4"),
            ],
            Cancellation);

        (await Store.CoverageAsync(Main, Cancellation))
            .ShouldBe(new Coverage(4, new DateOnly(2024, 1, 1), new DateOnly(2025, 8, 6)));
        (await Store.CoverageAsync(new ArticleFilter("main", Source: "A"), Cancellation))
            .ShouldBe(new Coverage(2, new DateOnly(2024, 1, 1), new DateOnly(2025, 8, 5)));
        (await Store.CoverageAsync(new ArticleFilter("main", new DateOnly(2025, 8, 6), new DateOnly(2025, 8, 9)), Cancellation))
            .ShouldBe(new Coverage(1, new DateOnly(2025, 8, 6), new DateOnly(2025, 8, 6)));
    }

    [Fact]
    public async Task An_export_has_every_current_article_once()
    {
        var articles = Enumerable.Range(0, 250).Select(i => SomeArticle.With($"Text {i}."));
        var outcomes = await Store.SaveAsync([.. articles], Cancellation);
        await AddAsync(SomeArticle.With(collection: "guild"));
        await Store.RemoveAsync("main", outcomes[10].ArticleId, "cli:me", Cancellation);

        var main = await Store.ExportAsync("main", Cancellation).ToListAsync(Cancellation);

        main.Count.ShouldBe(249);
        main.Select(article => article.Id).ShouldBeInOrder();
    }

    [Fact]
    public async Task Publishers_are_found_by_how_they_start()
    {
        string?[] publishers = ["Die Zeit", "Der Tag", "Der Tag", "Österreich heute", null];
        await Store.SaveAsync(
            [.. publishers.Select((publisher, i) => SomeArticle.With($"Text {i}.", publisher: publisher))], Cancellation);

        (await Store.PublishersAsync("main", "d", 10, Cancellation)).ShouldBe(["Der Tag", "Die Zeit"]);
        (await Store.PublishersAsync("main", "ÖSTER", 10, Cancellation)).ShouldBe(["Österreich heute"]);
        (await Store.PublishersAsync("main", "", 1, Cancellation)).ShouldBe(["Der Tag"]);
    }

    [Fact]
    public async Task A_batch_with_one_impossible_article_stores_nothing()
    {
        var impossible = SomeArticle.With("Half a pair: \ud83d.");

        await Should.ThrowAsync<ArgumentException>(() => Store.SaveAsync([SomeArticle.With(), impossible], Cancellation));

        (await Store.LastSequenceAsync(Cancellation)).ShouldBe(0);
        (await SaveAsync(SomeArticle.With())).ShouldBeOfType<SaveOutcome.Added>();
    }

    [Fact]
    public async Task A_passage_outside_of_its_text_is_refused()
    {
        var article = SomeArticle.With("Short.", passages: [new Passage(0, [new TextSpan(0, 7)])]);

        await Should.ThrowAsync<ArgumentException>(() => SaveAsync(article));
    }

    [Fact]
    public async Task What_is_cancelled_is_not_done()
    {
        await Should.ThrowAsync<OperationCanceledException>(
            () => Store.SaveAsync([SomeArticle.With()], new CancellationToken(true)));

        (await Store.LastSequenceAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task The_identity_stays()
    {
        var identity = await Store.IdentityAsync(Cancellation);
        await AddAsync(SomeArticle.With());

        identity.ShouldNotBeNullOrWhiteSpace();
        (await Store.IdentityAsync(Cancellation)).ShouldBe(identity);
    }

    private async Task<SaveOutcome> SaveAsync(NewArticle article) =>
        (await Store.SaveAsync([article], Cancellation)).ShouldHaveSingleItem();

    private async Task<long> AddAsync(NewArticle article) =>
        (await SaveAsync(article)).ShouldBeOfType<SaveOutcome.Added>().ArticleId;

    private async Task<IEnumerable<string>> TextsAsync(ArticleQuery query)
    {
        var page = await Store.ListAsync(query, Cancellation);
        page.Total.ShouldBe(page.Articles.Count);
        return page.Articles.Select(article => article.Text);
    }
}
