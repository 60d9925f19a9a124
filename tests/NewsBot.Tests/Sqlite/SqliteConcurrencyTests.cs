using System.Collections.Concurrent;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

/// <summary>Two databases on one folder behave as two processes do: they share nothing but the files.</summary>
public sealed class SqliteConcurrencyTests : IDisposable
{
    private const int Batches = 40;
    private const int BatchSize = 5;

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _first;
    private readonly SqliteDatabase _second;

    public SqliteConcurrencyTests()
    {
        _first = new SqliteDatabase(_folder.Path, TimeProvider.System);
        _second = new SqliteDatabase(_folder.Path, TimeProvider.System);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writers_of_two_processes_lose_nothing_and_a_follower_misses_nothing()
    {
        var saved = new ConcurrentBag<SaveOutcome.Added>();
        using var written = new CancellationTokenSource();
        var follower = Task.Run(() => FollowAsync(new SqliteArticleStore(_second), written.Token), Cancellation);

        await Task.WhenAll(
            WriteAsync(_first, "a", saved), WriteAsync(_first, "b", saved),
            WriteAsync(_second, "c", saved), WriteAsync(_second, "d", saved));
        await written.CancelAsync();
        var followed = await follower;

        saved.Count.ShouldBe(4 * Batches * BatchSize);
        saved.Select(outcome => outcome.Sequence).Distinct().Count().ShouldBe(saved.Count);
        followed.ShouldBeInOrder();
        followed.ShouldBe(saved.Select(outcome => outcome.Sequence).Order());
        (await new SqliteArticleStore(_first).CoverageAsync(new ArticleFilter("main"), Cancellation)).Articles
            .ShouldBe(saved.Count);
    }

    [Fact]
    public async Task Many_may_open_a_new_folder_at_once()
    {
        for (var round = 0; round < 10; round++)
        {
            using var folder = new TemporaryFolder();
            var databases = Enumerable.Range(0, 8).Select(_ => new SqliteDatabase(folder.Path, TimeProvider.System)).ToList();
            try
            {
                var identities = await Task.WhenAll(databases.Select(
                    database => Task.Run(() => new SqliteArticleStore(database).IdentityAsync(Cancellation), Cancellation)));

                identities.Distinct().Count().ShouldBe(1);
            }
            finally
            {
                databases.ForEach(database => database.Dispose());
            }
        }
    }

    [Fact]
    public async Task Two_processes_never_claim_the_same_job()
    {
        var queues = new[] { new SqliteJobQueue(_first), new SqliteJobQueue(_second) };
        for (var i = 0; i < 40; i++)
        {
            await queues[0].EnqueueAsync(new NewJob("main", "a", "cli:me"), Cancellation);
        }

        var claimed = new ConcurrentBag<long>();
        await Task.WhenAll(queues.Select((queue, number) => Task.Run(
            async () =>
            {
                while (await queue.ClaimAsync($"worker {number}", TimeSpan.FromHours(1), Cancellation) is { } job)
                {
                    claimed.Add(job.Id);
                }
            },
            Cancellation)));

        claimed.Count.ShouldBe(40);
        claimed.Distinct().Count().ShouldBe(40);
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _folder.Dispose();
    }

    private static Task WriteAsync(SqliteDatabase database, string name, ConcurrentBag<SaveOutcome.Added> saved) =>
        Task.Run(
            async () =>
            {
                var store = new SqliteArticleStore(database);
                for (var batch = 0; batch < Batches; batch++)
                {
                    var outcomes = await store.SaveAsync(
                        [.. Enumerable.Range(0, BatchSize).Select(i => SomeArticle.With($"{name} {batch} {i}"))],
                        Cancellation);
                    foreach (var outcome in outcomes)
                    {
                        saved.Add(outcome.ShouldBeOfType<SaveOutcome.Added>());
                    }
                }
            },
            Cancellation);

    private static async Task<List<long>> FollowAsync(SqliteArticleStore store, CancellationToken written)
    {
        var followed = new List<long>();
        while (true)
        {
            var isLast = written.IsCancellationRequested;
            var changes = await store.ChangesAsync(followed.LastOrDefault(), 7, Cancellation);
            followed.AddRange(changes.Select(change => change.Sequence));
            if (isLast && changes.Count == 0)
            {
                return followed;
            }
        }
    }
}
