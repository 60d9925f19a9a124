using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Versions;

namespace NewsBot.Tests.Articles.Identity;

public sealed class StoryGroupTests : IDisposable
{
    private readonly LoadFixture _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Copies_of_one_report_are_one_story_of_several_outlets()
    {
        var text = SomeReport.Text(1);
        var results = await LoadAsync(
            Row("https://agency.example/1", "Bridge to be built", text, "Agency", "2025-08-05"),
            Row("https://www.courier.example/bridge", "The bridge comes", text, "Courier", "2025-08-06"),
            Row("https://bote.example/b", "Bridge to be built", text, "Bote", "2025-08-06"), // the same to the letter
            Row("https://post.example/b", "A bridge", SomeReport.Edited(1, 0.08), "Post", "2025-08-07"),
            Row("https://other.example/x", "Something else", SomeReport.Text(2), "Other", "2025-08-05"));

        results[2].ShouldBeOfType<LoadResult.Duplicate>();
        var ids = results.OfType<LoadResult.Added>().Select(added => added.ArticleId).ToList();
        var groups = await _bench.Stories.FindAsync("main", ids, Cancellation);

        groups.Keys.Order().ShouldBe(ids.Take(3));
        var group = groups[ids[1]];
        group.Outlets.ShouldBe(4);
        group.Members.Count.ShouldBe(4);
        group.Origin.Outlet.ShouldBe("agency.example");
        groups.Values.Select(each => each.Id).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_removed_article_counts_in_no_story()
    {
        var results = await LoadAsync(
            Row("https://a.example/1", "One", SomeReport.Text(1), "A", "2025-08-05"),
            Row("https://b.example/1", "Two", SomeReport.Text(1), "B", "2025-08-05"));
        var ids = results.OfType<LoadResult.Added>().Select(added => added.ArticleId).ToList();

        await _bench.Store.RemoveAsync("main", ids[0], "terminal:me", Cancellation);

        (await _bench.Stories.FindAsync("main", ids, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public Task Copies_and_edited_versions_among_articles_are_found() => FindAsync(1_000);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Copies_and_edited_versions_among_ten_thousand_articles_are_found() => FindAsync(10_000);

    /// <summary>A fifth of the articles are copies, a twentieth edited versions.</summary>
    private async Task FindAsync(int count)
    {
        var (copies, edits) = (count / 5, count / 20);
        var originals = count - copies - edits;
        var random = new Random(5);
        var rows = new List<(string Row, int Story, bool IsEdit)>();
        for (var i = 0; i < originals; i++)
        {
            rows.Add((Row($"https://agency.example/{i}", $"Report {i}", SomeReport.Text(i), "Agency", "2025-08-05"), i, false));
        }

        for (var i = 0; i < copies; i++)
        {
            var story = random.Next(originals);
            rows.Add((Row($"https://outlet{i % 40}.example/{i}", $"Our report {i}", SomeReport.Edited(story, random.NextDouble() * 0.12, i), $"Outlet {i % 40}", "2025-08-06"), story, false));
        }

        for (var i = 0; i < edits; i++)
        {
            rows.Add((Row($"https://agency.example/{i}", $"Report {i}", SomeReport.Edited(i, 0.05, i), "Agency", "2025-08-05"), i, true));
        }

        var start = TimeProvider.System.GetTimestamp();
        var results = await LoadAsync([.. rows.Select(row => row.Row)]);
        var took = TimeProvider.System.GetElapsedTime(start);

        results.Zip(rows).ShouldAllBe(pair => pair.Second.IsEdit ? pair.First is LoadResult.Updated : pair.First is LoadResult.Added || pair.First is LoadResult.Duplicate);
        var stories = results.Zip(rows).Where(pair => pair.First is LoadResult.Added)
            .Select(pair => (((LoadResult.Added)pair.First).ArticleId, pair.Second.Story)).ToList();
        var groups = await _bench.Stories.FindAsync("main", [.. stories.Select(pair => pair.ArticleId)], Cancellation);
        var truth = stories.GroupBy(pair => pair.Story).SelectMany(group => Pairs([.. group.Select(pair => pair.ArticleId)])).ToHashSet();
        var found = groups.Values.DistinctBy(group => group.Id).SelectMany(group => Pairs([.. group.Members.Select(member => member.ArticleId).Distinct()])).ToHashSet();
        var hits = found.Count(truth.Contains);
        TestContext.Current.SendDiagnosticMessage(
            $"{count} articles, {copies} copies, {edits} edits: pairs precision {(double)hits / found.Count:F3}, recall {(double)hits / truth.Count:F3}, "
            + $"{results.Count(result => result is LoadResult.Updated)} new versions, {took.TotalSeconds:F1} s");
        ((double)hits / found.Count).ShouldBeGreaterThan(0.99);
        ((double)hits / truth.Count).ShouldBeGreaterThan(0.97);
    }

    [Fact]
    public void What_changed_between_two_versions_is_told_by_sentence()
    {
        var before = Version("The bridge costs five million. Work begins in May. The mayor is glad.");
        var after = Version("The bridge costs nine million. Work begins in May. The mayor is glad. The council is not.");

        VersionDiff.Of(before, after).Where(change => change.Kind != TextChangeKind.Kept).ShouldBe(
        [
            new TextChange(TextChangeKind.Removed, "The bridge costs five million."),
            new TextChange(TextChangeKind.Added, "The bridge costs nine million."),
            new TextChange(TextChangeKind.Added, "The council is not."),
        ]);
    }

    [Fact]
    public async Task A_load_can_be_taken_back()
    {
        await LoadAsync(Row("https://a.example/1", "One", SomeReport.Text(1), "A", "2025-08-05"));
        var job = (await _bench.Jobs.BeginOwnAsync(
            new NewJob("main", "x.jsonl", "terminal:me"), Cancellation)).Id;
        var request = LoadFixture.Request(
            "x.jsonl",
            Row("https://a.example/1", "One", SomeReport.Edited(1, 0.1), "A", "2025-08-05")
                + Row("https://a.example/2", "Two", SomeReport.Text(2), "A", "2025-08-05"));
        await LoadFixture.LoadAsync(_bench.Load, request with { JobId = job });

        var undone = (await _bench.Undo.UndoAsync("main", job, "terminal:me", Cancellation)).ShouldNotBeNull();

        (undone.Removed, undone.Reverted).ShouldBe((1, 1));
        var article = (await _bench.Store.FindAsync("main", 1, Cancellation)).ShouldNotBeNull();
        article.Version.ShouldBe(3);
        article.Text.ShouldBe(SomeReport.Text(1));
        (await _bench.Store.FindAsync("main", 2, Cancellation)).ShouldBeNull();
        (await _bench.Undo.UndoAsync("main", job, "terminal:me", Cancellation)).ShouldBe(new(0, 0, 0));
    }

    private static IEnumerable<(long, long)> Pairs(List<long> ids) =>
        from one in ids from other in ids where one < other select (one, other);

    private static Article Version(string text) => new(
        1, 1, "main", "Bridge", text, null, null, [], null, "en", "terminal:me", DateTimeOffset.UnixEpoch, "");

    private static string Row(string url, string title, string text, string publisher, string day) =>
        JsonSerializer.Serialize(new { url, title, text, publisher, published = day }) + "\n";

    private Task<List<LoadResult>> LoadAsync(params string[] rows) => _bench.LoadAsync("x.jsonl", string.Concat(rows));
}
