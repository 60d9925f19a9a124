using System.Collections;
using System.Reflection;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Library;
using NewsBot.Search.Vectors;
using NewsBot.Sqlite;

namespace NewsBot.Tests.Chat.Library;

/// <summary>
/// With the id of another collection's article, feed, load or answer nothing is found and nothing changes.
/// </summary>
public sealed class IsolationTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromHours(1);
    private static readonly JobProgress Progress = new(7, 0, 0, 0, 0);

    /// <summary>
    /// Ports without a collection of their own: what an index derives is kept apart by the search's filter.
    /// </summary>
    private static readonly string[] NotByCollection = [nameof(IEmbeddingStore)];

    /// <summary>Each method that takes an id, asked for what <see cref="LibraryFixture.Theirs"/> has.</summary>
    private static readonly Dictionary<string, Func<LibraryFixture, string, Task<object?>>> Calls = new()
    {
        ["IArticleStore.FindAsync"] = async (b, c) => await b.Articles.FindAsync(c, b.ArticleId, Cancellation),
        ["IArticleStore.FindAllAsync"] = async (b, c) => await b.Articles.FindAllAsync(c, [b.ArticleId], Cancellation),
        ["IArticleStore.VersionsAsync"] = async (b, c) => await b.Articles.VersionsAsync(c, b.ArticleId, Cancellation),
        ["IArticleStore.RemoveAsync"] = async (b, c) =>
            await b.Articles.RemoveAsync(c, b.ArticleId, "a:b", Cancellation),
        ["IArticleStore.RestoreAsync"] = async (b, c) =>
            await b.Articles.RestoreAsync(c, b.RemovedId, "a:b", Cancellation),
        ["IFeedStore.FindAsync"] = async (b, c) => await b.Feeds.FindAsync(c, b.Feed.Id, Cancellation),
        ["IFeedStore.RemoveAsync"] = async (b, c) => await b.Feeds.RemoveAsync(c, b.Feed.Id, "a:b", Cancellation),
        ["IFeedStore.KnownAsync"] = async (b, c) => await b.Feeds.KnownAsync(c, b.Feed.Id, ["key"], Cancellation),
        ["IFeedStore.WaitingAsync"] = async (b, c) => await b.Feeds.WaitingAsync(c, b.Feed.Id, 9, Cancellation),
        ["IFeedStore.SaveAsync"] = async (b, c) => await NothingAsync(b.Feeds.SaveAsync(
            b.Feed with { Collection = c, Title = "Mine" }, [new FeedEntryMark("k", "s")], Cancellation)),
        ["IJobQueue.FindAsync"] = async (b, c) => await b.Jobs.FindAsync(c, b.RunningId, Cancellation),
        ["IJobQueue.PayloadAsync"] = async (b, c) => await b.Jobs.PayloadAsync(c, b.RunningId, Cancellation),
        ["IJobQueue.ReportAsync"] = async (b, c) => await b.Jobs.ReportAsync(
            c, b.RunningId, LibraryFixture.Worker, Progress, Lease, Cancellation),
        ["IJobQueue.FinishAsync"] = async (b, c) => await NothingAsync(b.Jobs.FinishAsync(
            c, b.RunningId, LibraryFixture.Worker, Progress, null, Cancellation)),
        ["IJobQueue.EndOwnAsync"] = async (b, c) =>
            await NothingAsync(b.Jobs.EndOwnAsync(c, b.DoneId, Progress, Cancellation)),
        ["IJobQueue.CancelAsync"] = async (b, c) => await b.Jobs.CancelAsync(c, b.RunningId, Cancellation),
        ["ILoadUndo.UndoAsync"] = async (b, c) => await b.Undo.UndoAsync(c, b.DoneId, "a:b", Cancellation),
        ["IStoryGroups.FindAsync"] = async (b, c) =>
            await b.Stories.FindAsync(c, [b.ArticleId, b.CopyId], Cancellation),
        ["IAnswerStore.FindAsync"] = async (b, c) => await b.Answers.FindAsync(c, LibraryFixture.AnswerId, Cancellation),
        ["IAnswerStore.RateAsync"] = async (b, c) => await b.Answers.RateAsync(
            c, LibraryFixture.AnswerId, "a:b", true, Cancellation),
        ["ArticleLibrary.VersionsAsync"] = async (b, c) => await b.Library.Articles(c)
            .VersionsAsync(b.ArticleId, Cancellation),
        ["ArticleLibrary.RemoveAsync"] = async (b, c) => await b.Library.Articles(c)
            .RemoveAsync(b.ArticleId, "a:b", Cancellation),
        ["ArticleLibrary.RestoreAsync"] = async (b, c) => await b.Library.Articles(c)
            .RestoreAsync(b.RemovedId, "a:b", Cancellation),
        ["FeedLibrary.RemoveAsync"] = async (b, c) => await b.Library.Feeds(c)
            .RemoveAsync(b.Feed.Id, "a:b", Cancellation),
        ["FeedLibrary.CheckAsync"] = async (b, c) => await b.Library.Feeds(c).CheckAsync(b.Feed.Id, Cancellation),
        ["LoadJobs.EndOwnAsync"] = async (b, c) => await NothingAsync(b.Library.Loads(c)
            .EndOwnAsync(b.DoneId, Progress, Cancellation)),
        ["LoadJobs.WatchAsync"] = async (b, c) => await b.Library.Loads(c)
            .WatchAsync(b.RunningId, Cancellation).FirstOrDefaultAsync(Cancellation),
        ["LoadJobs.CancelAsync"] = async (b, c) => await b.Library.Loads(c).CancelAsync(b.RunningId, Cancellation),
        ["LoadJobs.UndoAsync"] = async (b, c) => await b.Library.Loads(c).UndoAsync(b.DoneId, "a:b", Cancellation),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Of_another_collection_nothing_is_found_or_changed(string name)
    {
        using var bench = new LibraryFixture();
        await bench.FillAsync();
        var before = await bench.ContentAsync();

        IsNothing(await Calls[name](bench, LibraryFixture.Ours)).ShouldBeTrue();
        IsNothing(await Calls[name](bench, "nobody's")).ShouldBeTrue();

        (await bench.ContentAsync()).ShouldBe(before);
        bench.Index.Sequences.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Of_the_own_collection_the_same_is_found_or_changed(string name)
    {
        using var bench = new LibraryFixture();
        await bench.FillAsync();
        var before = await bench.ContentAsync();

        var found = !IsNothing(await Calls[name](bench, LibraryFixture.Theirs));

        (found || await bench.ContentAsync() != before).ShouldBeTrue();
    }

    [Fact]
    public void Every_method_of_a_port_and_of_the_library_that_takes_an_id_is_tried_here() =>
        Ports.Where(port => !NotByCollection.Contains(port.Name))
            .Concat([typeof(ArticleLibrary), typeof(FeedLibrary), typeof(LoadJobs)])
            .SelectMany(type => type.GetMethods().Where(TakesId).Select(method => $"{type.Name}.{method.Name}"))
            .Distinct()
            .ShouldBe(Calls.Keys, ignoreOrder: true);

    [Fact]
    public void Every_method_of_a_port_that_takes_an_id_takes_its_collection_too() =>
        Ports.Where(port => !NotByCollection.Contains(port.Name))
            .SelectMany(port => port.GetMethods().Where(TakesId))
            .Where(method => !method.GetParameters().Any(parameter =>
                (parameter.Name == "collection" && parameter.ParameterType == typeof(string))
                || parameter.ParameterType.GetProperty(nameof(Article.Collection)) is not null))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void No_port_gives_out_all_collections_for_want_of_one()
    {
        var nullability = new NullabilityInfoContext();
        Ports.SelectMany(port => port.GetMethods())
            .SelectMany(method => method.GetParameters().Where(parameter => parameter.Name == "collection"
                && nullability.Create(parameter).WriteState == NullabilityState.Nullable))
            .Select(parameter => $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_audit_of_another_collection_is_not_told()
    {
        using var bench = new LibraryFixture();
        await bench.FillAsync();
        await bench.Library.Articles(LibraryFixture.Theirs).RemoveAsync(bench.ArticleId, "terminal:ann", Cancellation);

        (await bench.Library.AuditAsync(LibraryFixture.Ours, 1_000, Cancellation))
            .ShouldAllBe(entry => entry.Collection == LibraryFixture.Ours && entry.By != "terminal:ann");
    }

    /// <summary>The ports of the core that the store keeps.</summary>
    private static IEnumerable<Type> Ports => typeof(SqliteDatabase).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetInterfaces())
        .Where(type => type.Assembly == typeof(Article).Assembly)
        .Distinct();

    private static bool TakesId(MethodInfo method) => method.GetParameters().Any(parameter =>
        parameter.Name is "id" or "ids"
        || parameter.Name!.EndsWith("Id", StringComparison.Ordinal)
        || parameter.Name.EndsWith("Ids", StringComparison.Ordinal)
        || parameter.ParameterType == typeof(FeedSubscription));

    private static async Task<object?> NothingAsync(Task done)
    {
        await done;
        return null;
    }

    private static bool IsNothing(object? result) => result switch
    {
        null or false => true,
        ICollection collection => collection.Count == 0,
        IEnumerable found => !found.GetEnumerator().MoveNext(),
        _ => false,
    };
}
