using NewsBot.Search;

namespace NewsBot.Tests.Search.Vectors;

public sealed class VectorIndexTests : VectorTest
{
    [Fact]
    public async Task The_passage_that_says_most_of_it_is_nearest()
    {
        using var index = await EmbeddedAsync("The river flooded the old town.", "The bank raised its rates.", "A storm hit the coast.");
        (await NearestAsync(index, "river flooded town"))[0].ShouldBe(1);
        (await NearestAsync(index, "bank rates"))[0].ShouldBe(2);
    }

    [Fact]
    public async Task A_removed_article_vanishes_and_a_restored_one_comes_back()
    {
        using var index = await EmbeddedAsync("The river flooded.", "The bank raised its rates.");
        await Store.RemoveAsync("main", 1, "a:b", Cancellation);
        await index.CatchUpAsync(Cancellation);
        (await NearestAsync(index, "river flooded")).ShouldBe([2L]);

        await Store.RestoreAsync("main", 1, "cli:me", Cancellation);
        await index.CatchUpAsync(Cancellation);
        (await NearestAsync(index, "river flooded")).ShouldBe([1L, 2L]);
        Model.Texts.Count(text => text.Contains("river flooded.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task An_article_that_came_back_is_found_again_after_its_rows_were_let_go()
    {
        var id = await SaveAsync("The river flooded.", "https://x.test/1");
        await SaveAsync("The bank raised its rates.", "https://x.test/2");
        using (var writing = Open(Files, flushAt: 2))
        {
            await writing.CatchUpAsync(Cancellation);
            await Store.RemoveAsync("main", id, "a:b", Cancellation);
            await Worker(writing).CompleteAsync(null, Cancellation);
            await Store.RestoreAsync("main", id, "cli:me", Cancellation);
            await Worker(writing).CompleteAsync(null, Cancellation);
            await Store.RemoveAsync("main", id, "a:b", Cancellation);
            writing.TryTakeWriterRight().ShouldBeTrue();
            await writing.CatchUpAsync(Cancellation);
            Directory.GetFiles(Files, "*.vectors").ShouldHaveSingleItem();
            await Store.RestoreAsync("main", id, "cli:me", Cancellation);
            await writing.CatchUpAsync(Cancellation);
            (await NearestAsync(writing, "river flooded"))[0].ShouldBe(id);
        }

        Model.Texts.Count(text => text.Contains("river", StringComparison.Ordinal) && text.Contains("News", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_article_is_found_by_its_new_text_only()
    {
        await SaveAsync("The river flooded the town.", "https://x.test/1");
        using var index = await EmbeddedAsync("The bank raised its rates.");
        await SaveAsync("A tram was derailed in Basel.", "https://x.test/1");
        await index.CatchUpAsync(Cancellation);
        (await NearestAsync(index, "tram derailed")).ShouldBe([2L]);

        await Worker(index).CompleteAsync(null, Cancellation);
        (await NearestAsync(index, "tram derailed"))[0].ShouldBe(1);
        index.Snapshot.Passages.ShouldBe(2);
    }

    [Fact]
    public async Task Filters_hold_inside_the_search()
    {
        await SaveAsync("Flood in Bonn.", published: new DateOnly(2025, 1, 1), publisher: "Kurier");
        await SaveAsync("Flood in Köln.", published: new DateOnly(2025, 2, 1), publisher: "Post");
        await SaveAsync("Flood in Trier.", publisher: "Post");
        await SaveAsync("Flood in Mainz.", collection: "other", published: new DateOnly(2025, 1, 1));
        using var index = await EmbeddedAsync();

        (await NearestAsync(index, "flood", new SearchFilter("main"))).ShouldBe([1L, 2, 3], ignoreOrder: true);
        (await NearestAsync(index, "flood", new SearchFilter("other"))).ShouldBe([4L]);
        (await NearestAsync(index, "flood", new SearchFilter("nobody"))).ShouldBeEmpty();
        (await NearestAsync(index, "flood", new SearchFilter("main", Since: new DateOnly(2025, 1, 15)))).ShouldBe([2L]);
        (await NearestAsync(index, "flood", new SearchFilter("main", Until: new DateOnly(2025, 1, 15)))).ShouldBe([1L]);
        (await NearestAsync(index, "flood", new SearchFilter("main", Source: "POST"))).ShouldBe([2L, 3], ignoreOrder: true);
        (await NearestAsync(index, "flood", new SearchFilter("main", Source: "main"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_holds_what_the_store_has_and_another_process_reads_it()
    {
        for (var i = 0; i < 30; i++)
        {
            await SaveAsync($"Report {i} tells of place{i}.");
        }

        using var writing = Open(Files, flushAt: 20);
        writing.TryTakeWriterRight().ShouldBeTrue();
        await Worker(writing).CompleteAsync(null, Cancellation);
        Directory.GetFiles(Files, "*.vectors").ShouldHaveSingleItem();
        await Store.RemoveAsync("main", 8, "a:b", Cancellation);
        await SaveAsync("A late report tells of place77.");
        await Worker(writing).CompleteAsync(null, Cancellation);

        using var reading = Open(Files);
        reading.TryTakeWriterRight().ShouldBeFalse();
        await reading.CatchUpAsync(Cancellation);
        reading.Snapshot.Passages.ShouldBe(30);
        foreach (var query in new[] { "place3", "place12", "place7", "place77" })
        {
            (await NearestAsync(reading, query)).ShouldBe(await NearestAsync(writing, query));
        }

        (await NearestAsync(reading, "report tells place77"))[0].ShouldBe(31);
        (await NearestAsync(reading, "place7")).ShouldNotContain(8);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-20)]
    public async Task A_damaged_file_is_read_from_the_store_again(int at)
    {
        await SaveAsync("The river flooded.");
        await SaveAsync("The bank raised its rates.");
        using (var writing = Open(Files, flushAt: 1))
        {
            writing.TryTakeWriterRight();
            await Worker(writing).CompleteAsync(null, Cancellation);
        }

        var file = Directory.GetFiles(Files, "*.vectors").ShouldHaveSingleItem();
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        bytes[at >= 0 ? at : bytes.Length + at] ^= 0x55;
        await File.WriteAllBytesAsync(file, bytes, Cancellation);

        using var index = Open(Files);
        await index.CatchUpAsync(Cancellation);
        (await NearestAsync(index, "river flooded")).ShouldBe([1L, 2L]);
    }

    [Fact]
    public async Task Signs_and_bytes_find_what_floats_find()
    {
        string[] words = [.. Enumerable.Range(0, 300).Select(i => $"w{i}")];
        var random = new Random(5);
        for (var i = 0; i < 400; i++)
        {
            await SaveAsync(string.Join(' ', random.GetItems(words, 12)) + $" n{i}.");
        }

        using var index = await EmbeddedAsync();
        var all = await Store.FindAllAsync("main", [.. Enumerable.Range(1, 400).Select(id => (long)id)], Cancellation);
        var texts = all.ToDictionary(stored => stored.Article.Id, stored => "News\n" + stored.Article.Text);
        var found = 0;
        for (var i = 0; i < 20; i++)
        {
            var question = string.Join(' ', random.GetItems(words, 4));
            var vectors = await Model.GenerateAsync(texts.Values.Append(question), null, Cancellation);
            var asked = vectors[^1].Vector.ToArray();
            var truth = texts.Keys.Zip(vectors, (id, vector) => (id, Cosine(vector.Vector.Span, asked)))
                .OrderByDescending(pair => pair.Item2).Take(10).Select(pair => pair.id);
            found += truth.Intersect(await NearestAsync(index, question)).Count();
        }

        found.ShouldBeGreaterThanOrEqualTo(195);
    }

    private static double Cosine(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var (dot, first, second) = (0d, 0d, 0d);
        for (var i = 0; i < one.Length; i++)
        {
            dot += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }

        return dot / Math.Sqrt(first * second);
    }
}
