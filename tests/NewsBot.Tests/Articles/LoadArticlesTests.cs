using System.IO.Pipelines;
using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;

namespace NewsBot.Tests.Articles;

public sealed class LoadArticlesTests : IDisposable
{
    private readonly LoadFixture _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_article_is_stored_with_language_hash_and_passages()
    {
        var result = (await _bench.LoadAsync(
            "a.json", """{"url":"https://example.org/a","title":"Werk verkauft","text":"Das Unternehmen hat sein Werk in Ohio verkauft.\nEs will dort nun Server bauen.","publisher":"Bote","authors":"Eva","published":"2025-08-05T23:00:00Z"}"""))
            .ShouldHaveSingleItem().ShouldBeOfType<LoadResult.Added>();

        var stored = (await _bench.Store.FindAllAsync("main", [result.ArticleId], Cancellation)).ShouldHaveSingleItem();
        result.Language.ShouldBe("de");
        result.Passages.ShouldBe(stored.Passages.Count);
        stored.Article.Authors.ShouldBe(["Eva"]);
        stored.Article.Published.ShouldBe(new DateOnly(2025, 8, 5));
        stored.Article.LoadedBy.ShouldBe("terminal:tester");
        stored.Article.ContentHash.Length.ShouldBe(64);
        stored.Passages[0].Sentences[0].In(stored.Article.Text).ShouldBe("Das Unternehmen hat sein Werk in Ohio verkauft.");
    }

    [Fact]
    public async Task Each_item_has_its_result_in_the_order_of_the_source()
    {
        var results = await _bench.LoadAsync("a.jsonl", LoadFixture.Row(1) + "{}\n" + LoadFixture.Row(1) + LoadFixture.Row(2));

        results.Select(result => result.GetType().Name).ShouldBe(["Added", "Rejected", "Duplicate", "Added"]);
        results.Select(result => result.Source).ShouldBe(["a.jsonl:1", "a.jsonl:2", "a.jsonl:3", "a.jsonl:4"]);
    }

    [Fact]
    public async Task A_changed_text_under_the_same_address_is_an_update()
    {
        await _bench.LoadAsync("a.json", """{"url":"https://example.org/a","title":"A","text":"The first version."}""");

        var results = await _bench.LoadAsync("a.json", """{"url":"https://example.org/a","title":"A","text":"The second version."}""");

        results.ShouldHaveSingleItem().ShouldBeOfType<LoadResult.Updated>();
    }

    [Fact]
    public async Task A_removed_article_is_not_loaded_again()
    {
        var added = (await _bench.LoadAsync("a.jsonl", LoadFixture.Row(1))).OfType<LoadResult.Added>().Single();
        await _bench.Store.RemoveAsync("main", added.ArticleId, "terminal:admin", Cancellation);

        var rejected = (await _bench.LoadAsync("a.jsonl", LoadFixture.Row(1))).ShouldHaveSingleItem().ShouldBeOfType<LoadResult.Rejected>();

        rejected.Reason.In("en").ShouldContain("terminal:admin");
        rejected.Reason.In("de").ShouldContain("wiederherstellen");
    }

    [Fact]
    public async Task Items_dealt_with_earlier_are_passed_over()
    {
        var results = await _bench.LoadAsync("a.jsonl", LoadFixture.Rows(300), skip: 290);

        results.Count.ShouldBe(10);
        results[0].Source.ShouldBe("a.jsonl:291");
    }

    [Fact]
    public async Task A_store_that_refuses_one_article_gets_all_others()
    {
        var load = LoadFixture.Into(new StoreThatChokes(_bench.Store, on: "Title 7"));

        var results = await LoadFixture.LoadAsync(load, LoadFixture.Request("a.jsonl", LoadFixture.Rows(20)));

        results.OfType<LoadResult.Added>().Count().ShouldBe(19);
        results[6].ShouldBeOfType<LoadResult.Failed>().Reason.Key.ShouldBe("Articles.StoreFailed");
    }

    [Fact]
    public async Task A_result_is_durable_when_it_is_handed_out()
    {
        await foreach (var result in _bench.Load.LoadAsync(LoadFixture.Request("a.jsonl", LoadFixture.Rows(400)), Cancellation))
        {
            (await _bench.Store.FindAsync("main", ((LoadResult.Added)result).ArticleId, Cancellation))
                .ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_slow_source_does_not_hold_back_what_was_read()
    {
        var pipe = new Pipe();
        var source = new LoadSource.Content("-", _ => Task.FromResult(pipe.Reader.AsStream()));
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(LoadFixture.Rows(100)), Cancellation);

        await using var results = _bench.Load.LoadAsync(new LoadRequest("main", "terminal:tester", [source]), Cancellation)
            .GetAsyncEnumerator(Cancellation);
        (await results.MoveNextAsync()).ShouldBeTrue();

        results.Current.ShouldBeOfType<LoadResult.Added>();
        await pipe.Writer.CompleteAsync();
    }

    [Fact]
    public async Task Ending_early_ends_the_reading_and_keeps_what_was_handed_out()
    {
        await foreach (var result in _bench.Load.LoadAsync(LoadFixture.Request("a.jsonl", LoadFixture.Rows(5_000)), Cancellation))
        {
            break;
        }

        (await _bench.Store.CoverageAsync(new ArticleFilter("main"), Cancellation)).Articles.ShouldBeInRange(1, 1_000);
    }

    [Fact]
    public async Task What_is_exported_is_a_duplicate_when_loaded_again()
    {
        await _bench.LoadAsync("a.json", """{"url":"https://example.org/ä?b=1&c=%20","title":"Über <b>","text":"Erster Absatz – „so“.\n\nZweiter \\ud83d\\ude00 Absatz.","authors":["A","B"],"published":"2024-02-29"}""");
        await _bench.LoadAsync("b.jsonl", LoadFixture.Rows(3));
        using var output = new MemoryStream();

        (await new ExportArticles(_bench.Store).WriteAsync(output, "main", Cancellation)).ShouldBe(4);

        var exported = Encoding.UTF8.GetString(output.ToArray());
        exported.ShouldContain("\"title\":\"Über <b>\"");
        var results = await _bench.LoadAsync("again.jsonl", exported);
        results.Count.ShouldBe(4);
        results.ShouldAllBe(result => result is LoadResult.Duplicate);
    }
}
