using NewsBot.Language;
using NewsBot.Language.Compounds;
using NewsBot.Search;

namespace NewsBot.Tests.Search.Index;

public sealed class SearchIndexTests : IndexTest
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    public async Task Search_finds_exactly_what_scoring_every_passage_finds(int seed, bool inMemory)
    {
        var news = new RandomNews(seed);
        await using var index = Open(inMemory);
        for (var round = 0; round < 12; round++)
        {
            await ChangeAsync(news, round == 0 ? 1_600 : news.Next(60));
            await index.CatchUpAsync(Cancellation);
            if (round % 4 == 3)
            {
                await index.FlushAsync(Cancellation);
            }

            await ShouldAgreeAsync(index, news);
        }

        if (!inMemory)
        {
            index.State.FlushedSequence.ShouldBe(index.State.Sequence);
            await FilesShouldBeSoundAsync();
        }
    }

    [Fact]
    public async Task Document_frequencies_and_vocabulary_are_those_of_all_segments()
    {
        var news = new RandomNews(7);
        await using var index = Open();
        for (var i = 0; i < 5; i++)
        {
            await Store.SaveAsync(news.Articles(100), Cancellation);
            await index.CatchUpAsync(Cancellation);
        }

        var naive = new NaiveSearch((await Store.ChangesAsync(0, int.MaxValue, Cancellation)).Select(change => change.Current!));
        var found = index.Snapshot.Vocabulary("w1", 40);
        found.Count.ShouldBe(40);
        found.Select(term => term.Term).ShouldBe(
            Enumerable.Range(1, 3000).Select(number => $"w{number}")
                .Where(word => word.StartsWith("w1", StringComparison.Ordinal) && naive.Frequency(word) > 0)
                .Order(StringComparer.Ordinal).Take(40));
        foreach (var term in found)
        {
            term.Frequency.ShouldBe(naive.Frequency(term.Term));
            index.Snapshot.DocumentFrequency(term.Term).ShouldBe(term.Frequency);
        }

        index.Snapshot.Contains("nowhere").ShouldBeFalse();
        index.Snapshot.Contains(new string('w', 5_000)).ShouldBeFalse();
        index.Snapshot.Vocabulary("nowhere", 10).ShouldBeEmpty();
    }

    [Fact]
    public async Task Compounds_of_a_word_are_found_by_their_head_and_by_their_modifier_in_all_segments()
    {
        var news = new RandomNews(9);
        await using var index = Open();
        string[] texts =
        [
            "Die Elektroautofabrik steht.", "Eine Autofabrik schließt.", "Die Autofabriken bleiben.",
            "Ihre Windkraftleistung stieg.", "Der Fabrikarbeiter geht.", "Fabrik und Minister.",
        ];
        foreach (var text in texts)
        {
            var passage = new Passage(0, [new TextSpan(0, text.Length)]);
            await Store.SaveAsync(
                [news.Article() with { Title = "", Text = text, Language = "de", Passages = [passage] }], Cancellation);
            await index.CatchUpAsync(Cancellation);
        }

        index.Snapshot.Compounds("fabrik", CompoundRole.Head, 10).ShouldBe(["autofabr", "elektroautofabr"]);
        index.Snapshot.Compounds("fabrik", CompoundRole.Head, 1).ShouldBe(["autofabr"]);
        index.Snapshot.Compounds("fabrik", CompoundRole.Modifier, 10).ShouldBe(["fabrikarbeit"]);
        index.Snapshot.Compounds("leistung", CompoundRole.Head, 10).ShouldBe(["windkraftleist"]);
        index.Snapshot.Compounds("elektroauto", CompoundRole.Modifier, 10).ShouldBe(["elektroautofabr"]);
        index.Snapshot.Compounds("ster", CompoundRole.Head, 10).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("saakaschwili", "saakaschwili")]
    [InlineData("saakaschwilli", "saakaschwili")]
    [InlineData("sakaschwilli", "saakaschwili")]
    [InlineData("hannovre", "hannover hannov")]
    [InlineData("hanover", "hannover")]
    [InlineData("paks", "")]
    [InlineData("qqqqqqqq", "")]
    [InlineData("", "")]
    public async Task A_word_that_nobody_knows_has_the_words_that_are_nearly_written_so(string word, string expected)
    {
        var news = new RandomNews(10);
        await using var index = Open();
        foreach (var text in (string[])["Saakaschwili kam.", "Schwili ging.", "Hannover, Hannov.", "Parks und Packs."])
        {
            var passage = new Passage(0, [new TextSpan(0, text.Length)]);
            await Store.SaveAsync([news.Article() with { Title = "", Text = text, Passages = [passage] }], Cancellation);
            await index.CatchUpAsync(Cancellation);
        }

        index.Snapshot.Similar(word, 4).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        index.Snapshot.Similar(word, 1).Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_removed_article_is_gone_when_its_change_is_caught_up_with()
    {
        var news = new RandomNews(8);
        await Store.SaveAsync(news.Articles(50), Cancellation);
        await using var index = await OpenAndCatchUpAsync();
        var query = new SearchQuery([new QueryConcept([new WeightedTerm("w1", 1)])], new SearchFilter("main"), 1_000);
        var before = index.Snapshot;
        var victim = before.Search(query)[0].ArticleId;

        var sequence = await Store.RemoveAsync("main", victim, "test:seed", Cancellation);
        await index.CatchUpAsync(sequence!.Value, Cancellation);

        index.Snapshot.Search(query).ShouldNotContain(hit => hit.ArticleId == victim);
        before.Search(query).ShouldContain(hit => hit.ArticleId == victim);
    }

    [Fact]
    public async Task An_article_that_changes_while_others_are_read_is_in_the_index_once()
    {
        var news = new RandomNews(11);
        await Store.SaveAsync(news.Articles(500), Cancellation);
        var reads = 0;
        Store.WhenRead = () =>
        {
            if (++reads <= 3)
            {
                Store.SaveAsync([.. Enumerable.Range(1, 40).Select(id => news.Article($"https://example.org/{id * reads}"))], Cancellation).IsCompleted.ShouldBeTrue();
            }
        };
        await using var index = await OpenAndCatchUpAsync();
        await index.CatchUpAsync(Cancellation);
        await index.FlushAsync(Cancellation); // so that nothing is merged between two looks at the index

        reads.ShouldBeGreaterThan(3);
        await ShouldAgreeAsync(index, news, questions: 40);
        await FilesShouldBeSoundAsync();
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_is()
    {
        await using var index = Open();
        var query = new SearchQuery([new QueryConcept([new WeightedTerm("w1", 1)])], new SearchFilter("main"));
        index.Snapshot.Search(query).ShouldBeEmpty();
        await index.CatchUpAsync(Cancellation);
        index.Snapshot.Search(query).ShouldBeEmpty();
        index.Snapshot.Search(query with { Concepts = [] }).ShouldBeEmpty();
    }
}
