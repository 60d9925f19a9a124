using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.LanguageModels;
using NewsBot.Host;
using NewsBot.Search;
using NewsBot.Search.Vectors;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Vectors;

public sealed class EmbeddingWorkerTests : VectorTest
{
    [Fact]
    public async Task What_was_done_before_an_outage_is_kept_and_the_rest_follows()
    {
        for (var i = 0; i < 100; i++)
        {
            await SaveAsync($"Report {i}.");
        }

        using var index = Open();
        var requests = 0;
        Model.Trouble = _ => ++requests > 5 ? WordVectors.Fault(ModelFault.Away) : null;
        await Should.ThrowAsync<ModelException>(() => Worker(index).CompleteAsync(null, Cancellation));
        var before = await Embeddings.ProgressAsync("words", Cancellation);
        before.Embedded.ShouldBeInRange(1, 99);

        // The newest are embedded first: they are asked about most.
        (await Embeddings.SavedAsync("words", 0, 100, Cancellation))[0].ArticleId.ShouldBe(100);

        Model.Trouble = null;
        using var later = Open();
        await later.CatchUpAsync(Cancellation);
        await Worker(later).CompleteAsync(null, Cancellation);
        (await Embeddings.ProgressAsync("words", Cancellation)).ShouldBe(new EmbeddingProgress(100, 100));
        Model.Texts.Count.ShouldBe(100);
        later.Snapshot.Passages.ShouldBe(100);
    }

    [Fact]
    public async Task Another_model_embeds_everything_anew()
    {
        using var index = await EmbeddedAsync("The river flooded.", "The bank raised its rates.");
        Model.Dimensions = 64;
        using var other = Open(model: "other");
        await other.CatchUpAsync(Cancellation);
        other.Snapshot.Passages.ShouldBe(0);
        await Worker(other, "other").CompleteAsync(null, Cancellation);
        (await NearestAsync(other, "river flooded"))[0].ShouldBe(1);
        (await Embeddings.ProgressAsync("words", Cancellation)).Embedded.ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_changes_its_model_under_the_same_name_does_no_harm()
    {
        using var index = await EmbeddedAsync("The river flooded.", "The bank raised its rates.");
        Model.Dimensions = 64;
        (await NearestAsync(index, "river flooded again")).ShouldBeEmpty();

        await SaveAsync("A storm hit the coast.");
        await Worker(index).CompleteAsync(null, Cancellation);
        index.Snapshot.Dimensions.ShouldBe(64);
        (await NearestAsync(index, "river flooded now"))[0].ShouldBe(1);
    }

    [Fact]
    public async Task An_article_that_the_server_refuses_does_not_keep_others_from_their_vectors()
    {
        Model.Trouble = texts => texts.Any(text => text.Contains("poison", StringComparison.Ordinal)) ? WordVectors.Fault(ModelFault.Refused) : null;
        using var index = await EmbeddedAsync("The river flooded.", "This is poison.", "The bank raised its rates.");
        (await Embeddings.ProgressAsync("words", Cancellation)).ShouldBe(new EmbeddingProgress(2, 3));
        (await NearestAsync(index, "bank rates"))[0].ShouldBe(3);
    }

    [Fact]
    public async Task A_wrong_key_is_an_outage_and_blames_no_article()
    {
        await SaveAsync("The river flooded.");
        using var index = Open();
        var worker = Worker(index);
        Model.Trouble = _ => WordVectors.Fault(ModelFault.Refused);
        await Should.ThrowAsync<ModelException>(() => worker.CompleteAsync(null, Cancellation));
        Model.Trouble = null;
        await worker.CompleteAsync(null, Cancellation);
        index.Snapshot.Passages.ShouldBe(1);
    }

    [Fact]
    public async Task While_a_server_hangs_articles_are_stored_and_questions_go_by_words()
    {
        using var index = await EmbeddedAsync("The river flooded.");
        var clock = new ManualClock();
        Model.Gate = new TaskCompletionSource().Task;
        await SaveAsync("The bank raised its rates.");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = Worker(index).CompleteAsync(null, stop.Token);

        (await SaveAsync("A storm hit the coast.")).ShouldBe(3);
        var search = Search(index, clock);
        var asked = search.FindAsync("a new question", new SearchFilter("main"), 10, Cancellation);
        clock.Advance(TimeSpan.FromSeconds(3));
        (await asked).ShouldBeEmpty();

        // The next question does not wait for the same server again, until it has had its rest.
        var texts = Model.Requests;
        (await search.FindAsync("another question", new SearchFilter("main"), 10, Cancellation)).ShouldBeEmpty();
        Model.Requests.ShouldBe(texts);
        Model.Gate = Task.CompletedTask;
        clock.Advance(TimeSpan.FromSeconds(31));
        (await search.FindAsync("the river flooded", new SearchFilter("main"), 10, Cancellation)).ShouldNotBeEmpty();

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task A_running_worker_embeds_what_is_loaded_and_asks_nothing_while_nothing_changes()
    {
        using var index = Open();
        var clock = new ManualClock();
        await SaveAsync("The river flooded.");
        using var running = await StartAsync(index, clock);
        await UntilAsync(clock, () => index.Snapshot.Passages == 1);
        await SaveAsync("The bank raised its rates.");
        await UntilAsync(clock, () => index.Snapshot.Passages == 2);
        Model.Texts.Count.ShouldBe(2);

        Model.Trouble = _ => WordVectors.Fault(ModelFault.Away);
        await SaveAsync("A storm hit the coast.");
        await UntilAsync(clock, () => Model.Requests > 2);
        Model.Trouble = null;
        await UntilAsync(clock, () => index.Snapshot.Passages == 3);
        await running.StopAsync(Cancellation);
    }

    [Fact]
    public async Task After_an_outage_of_hours_the_missing_passages_are_embedded_without_a_restart()
    {
        using var index = Open();
        var clock = new ManualClock();
        await SaveAsync("The river flooded.");
        Model.Trouble = _ => WordVectors.Fault(ModelFault.Away);
        using var running = await StartAsync(index, clock);
        await UntilAsync(clock, () => Model.Requests >= 60);

        Model.Trouble = null;
        await UntilAsync(clock, () => index.Snapshot.Passages == 1);
        await running.StopAsync(Cancellation);
    }

    private async Task<EmbeddingService> StartAsync(VectorIndex index, TimeProvider clock)
    {
        var running = new EmbeddingService(
            new Only(Worker(index, time: clock)),
            new VectorOptions("words", null),
            clock,
            NullLogger<EmbeddingService>.Instance);
        await running.StartAsync(Cancellation);
        return running;
    }

    /// <summary>Lets time pass until something is so.</summary>
    private static async Task UntilAsync(ManualClock clock, Func<bool> isSo)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(Patience.Limit);
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    [Fact]
    public async Task A_file_lets_go_of_removed_articles_at_the_next_start()
    {
        await SaveAsync("The river flooded.");
        await SaveAsync("The bank raised its rates.");
        using (var writing = Open(Files, flushAt: 1))
        {
            writing.TryTakeWriterRight();
            await Worker(writing).CompleteAsync(null, Cancellation);
            await Store.RemoveAsync("main", 1, "a:b", Cancellation);
        }

        var before = new FileInfo(Directory.GetFiles(Files, "*.vectors").ShouldHaveSingleItem()).Length;
        using var later = Open(Files);
        later.TryTakeWriterRight();
        await later.CatchUpAsync(Cancellation);
        new FileInfo(Directory.GetFiles(Files, "*.vectors").ShouldHaveSingleItem()).Length.ShouldBeLessThan(before);
        (await NearestAsync(later, "river bank")).ShouldBe([2L]);
    }

    [Fact]
    public async Task Nothing_of_an_erased_collection_keeps_its_vectors()
    {
        await SaveAsync("Members only.", collection: "club");
        using var index = await EmbeddedAsync("The river flooded.");
        await Eraser.EraseAsync("club", Cancellation);
        (await Embeddings.SavedAsync("words", 0, 10, Cancellation)).ShouldHaveSingleItem().ArticleId.ShouldBe(2);
        await index.CatchUpAsync(Cancellation);
        (await NearestAsync(index, "members only", new SearchFilter("club"))).ShouldBeEmpty();
    }

    private sealed class Only(object service) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType.IsInstanceOfType(service) ? service : null;
    }
}
