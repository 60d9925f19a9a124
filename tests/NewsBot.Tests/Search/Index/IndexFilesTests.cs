using NewsBot.Core.Health;
using NewsBot.Search.Index;

namespace NewsBot.Tests.Search.Index;

public sealed class IndexFilesTests : IndexTest
{
    [Fact]
    public async Task An_index_opens_where_it_was_left()
    {
        var news = new RandomNews(1);
        await ChangeAsync(news, 300);
        await using (await OpenAndCatchUpAsync())
        {
        }

        await using var index = await OpenAndCatchUpAsync();
        index.State.FlushedSequence.ShouldBe(await Store.LastSequenceAsync(Cancellation));
        index.State.TailSegments.ShouldBe(0);
        await ShouldAgreeAsync(index, news);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_damaged_index_is_rebuilt_without_being_asked(int seed)
    {
        var news = new RandomNews(seed);
        await using (var first = Open())
        {
            for (var i = 0; i < 3; i++)
            {
                await ChangeAsync(news, 60);
                await first.CatchUpAsync(Cancellation);
                await first.FlushAsync(Cancellation);
            }
        }

        await ChangeAsync(news, 20);
        await DamageAsync(news);
        var findings = await new IndexCheck(new IndexChecker(RandomNews.Options(Folder), Store)).RunAsync(Cancellation);
        findings.ShouldAllBe(finding => finding.Level == FindingLevel.Fail);

        await using (var second = await OpenAndCatchUpAsync())
        {
            await ShouldAgreeAsync(second, news);
        }

        await FilesShouldBeSoundAsync();
        Directory.GetFiles(Folder, "*.segment").Length.ShouldBeLessThan(5);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(100, 24)];

    [Fact]
    public async Task A_damaged_index_stands_in_nobodys_way_who_only_reads()
    {
        var news = new RandomNews(2);
        await ChangeAsync(news, 200);
        await using (await OpenAndCatchUpAsync())
        {
        }

        await using var writer = Open();
        await using var reader = Open();
        await writer.CatchUpAsync(Cancellation);
        await DamageAsync(news);
        await reader.CatchUpAsync(Cancellation);
        reader.State.Writes.ShouldBeFalse();
        await ShouldAgreeAsync(reader, news);
    }

    [Fact]
    public async Task An_index_of_another_store_is_not_used()
    {
        var news = new RandomNews(3);
        await ChangeAsync(news, 100);
        await using (await OpenAndCatchUpAsync())
        {
        }

        Store.Identity = "another";
        await using var index = await OpenAndCatchUpAsync();
        index.State.FlushedSequence.ShouldBe(0);
        await ShouldAgreeAsync(index, news);
    }

    [Fact]
    public async Task Files_that_are_not_the_indexs_are_left_alone()
    {
        var notes = Path.Combine(Folder, "notes.segment");
        await File.WriteAllTextAsync(notes, "mine", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(Folder, new string('a', 32) + ".segment"), "left over", Cancellation);
        await ChangeAsync(new RandomNews(4), 100);
        await using (await OpenAndCatchUpAsync())
        {
        }

        Directory.GetFiles(Folder).Select(Path.GetFileName).ShouldContain("notes.segment");
        Directory.GetFiles(Folder).Select(Path.GetFileName).ShouldNotContain(new string('a', 32) + ".segment");
    }

    [Fact]
    public async Task One_writes_the_others_follow_and_one_of_them_takes_over()
    {
        var news = new RandomNews(5);
        await ChangeAsync(news, 200);
        var writer = await OpenAndCatchUpAsync();
        await using var reader = await OpenAndCatchUpAsync();
        (writer.State.Writes, reader.State.Writes).ShouldBe((true, false));
        await ShouldAgreeAsync(reader, news);

        for (var round = 0; round < 4; round++)
        {
            await ChangeAsync(news, 40);
            await reader.CatchUpAsync(Cancellation);
            await ChangeAsync(news, 40);
            await writer.CatchUpAsync(Cancellation);
            await writer.FlushAsync(Cancellation);
            await reader.CatchUpAsync(Cancellation);
            reader.State.FlushedSequence.ShouldBe(writer.State.FlushedSequence);
            reader.State.TailSegments.ShouldBe(0);
            await ShouldAgreeAsync(reader, news);
        }

        await writer.DisposeAsync();
        await ChangeAsync(news, 40);
        await reader.CatchUpAsync(Cancellation);
        reader.State.Writes.ShouldBeTrue();
        await reader.FlushAsync(Cancellation);
        reader.State.FlushedSequence.ShouldBe(reader.State.Sequence);
        await ShouldAgreeAsync(reader, news);
        await FilesShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_reader_that_is_ahead_of_the_files_stays_ahead()
    {
        var news = new RandomNews(6);
        await ChangeAsync(news, 200);
        await using var writer = await OpenAndCatchUpAsync();
        await using var reader = await OpenAndCatchUpAsync();
        for (var round = 0; round < 6; round++)
        {
            await ChangeAsync(news, 30);
            await writer.CatchUpAsync(Cancellation);
            await ChangeAsync(news, 30);
            await reader.CatchUpAsync(Cancellation);
            await writer.FlushAsync(Cancellation);
            await reader.CatchUpAsync(Cancellation);
            reader.State.FlushedSequence.ShouldBeLessThan(reader.State.Sequence);
            await ShouldAgreeAsync(reader, news);
        }
    }

    [Fact]
    public async Task A_snapshot_answers_the_same_while_files_are_merged_away()
    {
        var news = new RandomNews(9);
        await ChangeAsync(news, 300);
        await using var index = await OpenAndCatchUpAsync();
        await index.FlushAsync(Cancellation);
        var snapshot = index.Snapshot;
        var query = news.Query() with { Top = 100 };
        var before = snapshot.Search(query);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    snapshot.Search(query).ShouldBe(before);
                }
            },
            Cancellation);

        for (var round = 0; round < 8; round++)
        {
            await ChangeAsync(news, 100);
            await index.CatchUpAsync(Cancellation);
            await index.FlushAsync(Cancellation);
            GC.Collect();
        }

        await stop.CancelAsync();
        await reading;
        await ShouldAgreeAsync(index, news);
    }

    [Fact]
    public async Task Rebuilding_reads_the_store_anew()
    {
        var news = new RandomNews(10);
        await ChangeAsync(news, 300);
        await using var index = await OpenAndCatchUpAsync();
        await using var reader = await OpenAndCatchUpAsync();
        (await index.RebuildAsync(Cancellation)).ShouldBeTrue();
        (await reader.RebuildAsync(Cancellation)).ShouldBeFalse();
        await ShouldAgreeAsync(index, news);
        await ShouldAgreeAsync(reader, news);
        await FilesShouldBeSoundAsync();
    }

    /// <summary>Cuts off a file of the index or changes a byte of it.</summary>
    private async Task DamageAsync(RandomNews news)
    {
        var files = Directory.GetFiles(Folder).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Order().ToArray();
        var file = files[news.Next(files.Length)];
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        var place = news.Next(bytes.Length);
        if (news.Next(3) == 0)
        {
            bytes = bytes[..place];
        }
        else
        {
            bytes[place] ^= (byte)(1 + news.Next(255));
        }

        // As another file: the old one may be mapped.
        File.Delete(file);
        await File.WriteAllBytesAsync(file, bytes, Cancellation);
    }
}
