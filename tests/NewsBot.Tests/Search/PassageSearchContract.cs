using NewsBot.Core.Articles;
using NewsBot.Language;
using NewsBot.Search;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Search;

/// <summary>What every search for passages by their words does.</summary>
public abstract class PassageSearchContract
{
    // In which the analyzer takes words as they are.
    private const string NoLanguage = Languages.Unknown;

    [Fact]
    public async Task Nothing_is_found_where_there_is_nothing()
    {
        var search = await OverAsync([]);

        search.Passages.ShouldBe(0);
        search.DocumentFrequency("servers").ShouldBe(0);
        Ids(search.Search(Query("servers"))).ShouldBeEmpty();
        search.Similar("servers", 5).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_passage_that_says_more_of_what_is_asked_comes_first()
    {
        var search = await OverAsync([Saying("servers built"), Saying("servers sold"), Saying("nothing else")]);

        var hits = search.Search(Query("servers", "built"));

        Ids(hits).ShouldBe([1, 2]);
        hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);
        hits[0].Score.ShouldBeGreaterThan(hits[1].Score);
    }

    [Fact]
    public async Task No_more_passages_are_given_than_asked_for_and_they_are_the_best()
    {
        var search = await OverAsync([Saying("servers sold"), Saying("servers built"), Saying("servers gone")]);

        Ids(search.Search(Query("servers", "built") with { Top = 1 })).ShouldBe([2]);
    }

    [Fact]
    public async Task Ties_are_always_in_the_same_order()
    {
        var search = await OverAsync([.. Enumerable.Range(0, 20).Select(_ => Saying("servers"))]);

        var all = Ids(search.Search(Query("servers") with { Top = 20 }));

        all.Count.ShouldBe(20);
        Ids(search.Search(Query("servers") with { Top = 20 })).ShouldBe(all);
        Ids(search.Search(Query("servers") with { Top = 5 })).ShouldBe(all.Take(5));
    }

    [Fact]
    public async Task Of_a_concepts_ways_to_be_said_the_best_counts_and_not_the_sum()
    {
        var search = await OverAsync(
            [Saying("servers machines"), Saying("servers nothing"), Saying("machines nothing")]);

        var hits = search.Search(new SearchQuery(
            [new QueryConcept([new WeightedTerm("servers", 1), new WeightedTerm("machines", 0.5f)])],
            new SearchFilter("main")));

        Ids(hits).ShouldBe([1, 2, 3], ignoreOrder: true);
        hits.Single(hit => hit.ArticleId == 1).Score.ShouldBe(hits.Single(hit => hit.ArticleId == 2).Score);
        hits[^1].ArticleId.ShouldBe(3);
    }

    [Fact]
    public async Task A_filter_lets_nothing_else_through()
    {
        var search = await OverAsync(
        [
            Saying("servers", published: new DateOnly(2025, 8, 1), publisher: "The Paper"),
            Saying("servers", published: new DateOnly(2025, 8, 2), publisher: "THE PAPER"),
            Saying("servers", published: new DateOnly(2025, 8, 3)),
            Saying("servers"),
            Saying("servers", collection: "guild"),
        ]);

        Found(new SearchFilter("main")).ShouldBe([1, 2, 3, 4], ignoreOrder: true);
        Found(new SearchFilter("guild")).ShouldBe([5]);
        Found(new SearchFilter("nowhere")).ShouldBeEmpty();
        Found(new SearchFilter("main", Source: "the paper")).ShouldBe([1, 2], ignoreOrder: true);
        Found(new SearchFilter("main", Since: new DateOnly(2025, 8, 2))).ShouldBe([2, 3], ignoreOrder: true);
        Found(new SearchFilter("main", Until: new DateOnly(2025, 8, 2))).ShouldBe([1, 2], ignoreOrder: true);

        IReadOnlyList<long> Found(SearchFilter filter) => Ids(search.Search(Query("servers") with { Filter = filter }));
    }

    [Fact]
    public async Task A_hit_says_which_passage_of_which_version_it_is()
    {
        const string Text = "Nothing here. Servers there.";
        var day = new DateOnly(2025, 8, 5);
        var article = SomeArticle.With(
            Text,
            "Title",
            published: day,
            passages: [new(0, [new TextSpan(0, 13)]), new(1, [new TextSpan(14, Text.Length)])]);
        var search = await OverAsync([article with { Language = NoLanguage }]);

        var hit = search.Search(Query("servers")).ShouldHaveSingleItem();

        (hit.ArticleId, hit.Ordinal, hit.Version, hit.Published).ShouldBe((1, 1, 1, day));
        search.Passages.ShouldBe(2);
    }

    [Fact]
    public async Task A_term_is_counted_in_text_and_title()
    {
        var search = await OverAsync([Saying("servers built"), Saying("built", title: "Servers"), Saying("sold")]);

        search.DocumentFrequency("servers").ShouldBe(2);
        search.DocumentFrequency("built").ShouldBe(2);
        search.DocumentFrequency("nowhere").ShouldBe(0);
    }

    [Fact]
    public async Task Words_that_may_have_been_meant_are_those_that_passages_hold()
    {
        var search = await OverAsync([Saying("servers built"), Saying("sold")]);

        search.Similar("servrs", 5).ShouldContain("servers");
        search.Similar("servrs", 5).ShouldAllBe(term => search.DocumentFrequency(term) > 0);
        search.Similar("servrs", 0).ShouldBeEmpty();
    }

    /// <summary>A search over articles that are stored in this order, with ids from 1.</summary>
    protected abstract Task<IPassageSearch> OverAsync(IReadOnlyList<NewArticle> articles);

    private static int _last;

    // The number makes each text another one; every one has two words and it.
    private static NewArticle Saying(
        string words,
        string title = "Title",
        string collection = "main",
        DateOnly? published = null,
        string? publisher = null)
    {
        var text = $"{words} n{Interlocked.Increment(ref _last)}";
        return SomeArticle.With(
            text, title, collection: collection, published: published, publisher: publisher,
            passages: [new Passage(0, [new TextSpan(0, text.Length)])]) with
        { Language = NoLanguage };
    }

    private static SearchQuery Query(params string[] words) => new(
        [.. words.Select(word => new QueryConcept([new WeightedTerm(word, 1)]))], new SearchFilter("main"));

    private static IReadOnlyList<long> Ids(IReadOnlyList<PassageHit> hits) => [.. hits.Select(hit => hit.ArticleId)];
}
