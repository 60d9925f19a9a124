using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Feeds.Formats;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;
using NewsBot.Tests.Articles.Reading;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Chat.Library;

/// <summary>The library over a real store in which two collections have something of everything.</summary>
internal sealed class LibraryFixture : IDisposable
{
    public const string Theirs = "theirs";
    public const string Ours = "ours";
    public const string Worker = "worker";
    public const string AnswerId = "answer";

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public LibraryFixture()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        Articles = new SqliteArticleStore(_database);
        Feeds = new SqliteFeedStore(_database);
        Jobs = new SqliteJobQueue(_database);
        Undo = new SqliteLoadUndo(_database);
        Stories = new SqliteStoryGroups(_database);
        Answers = new SqliteAnswerStore(_database);
        Audit = new SqliteAuditLog(_database);
        var (reader, fetcher) = (ReadingFixture.Reader(), new NoFetcher());
        Library = new NewsLibrary(
            Articles,
            Feeds,
            Jobs,
            Undo,
            Audit,
            new LoadArticles(reader, Articles, TimeProvider.System, NullLogger<LoadArticles>.Instance),
            new ExportArticles(Articles),
            new FeedAdmin(Feeds, fetcher, TimeProvider.System),
            new FeedCheck(Feeds, fetcher, reader),
            new JobProgressHub(Jobs, TimeProvider.System),
            Index);
    }

    public IArticleStore Articles { get; }

    public IFeedStore Feeds { get; }

    public IJobQueue Jobs { get; }

    public ILoadUndo Undo { get; }

    public IStoryGroups Stories { get; }

    public IAnswerStore Answers { get; }

    public IAuditLog Audit { get; }

    public NewsLibrary Library { get; }

    public FakeIndex Index { get; } = new();

    /// <summary>An article of theirs, in two versions.</summary>
    public long ArticleId { get; private set; }

    /// <summary>A copy of it in another outlet, so that both are one story.</summary>
    public long CopyId { get; private set; }

    /// <summary>An article of theirs that was removed.</summary>
    public long RemovedId { get; private set; }

    /// <summary>A feed of theirs, with an entry that waits.</summary>
    public FeedSubscription Feed { get; private set; } = null!;

    /// <summary>A load of theirs that <see cref="Worker"/> works on.</summary>
    public long RunningId { get; private set; }

    /// <summary>A load of theirs that has brought <see cref="ArticleId"/>.</summary>
    public long DoneId { get; private set; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Fills both collections; the ids are those of <see cref="Theirs"/>.</summary>
    public async Task FillAsync()
    {
        foreach (var collection in new[] { Ours, Theirs })
        {
            DoneId = (await Jobs.BeginOwnAsync(new NewJob(collection, "news.jsonl", "terminal:me"), Cancellation)).Id;
            ArticleId = await SaveAsync(collection, "https://a.example/1", Report(1));
            await SaveAsync(collection, "https://a.example/1", Report(1) + " A word more.");
            CopyId = await SaveAsync(collection, "https://b.example/1", Report(1) + " And so on.");
            RemovedId = await SaveAsync(collection, "https://a.example/2", Report(2));
            await Articles.RemoveAsync(collection, RemovedId, "terminal:me", Cancellation);
            var mark = new FeedEntryMark("key", "stamp", new FeedItem("1", "Title", new Uri("https://a.example/3")));
            Feed = (await Feeds.AddAsync(
                new NewFeed(collection, new Uri("https://a.example/feed"), null, "terminal:me"), Cancellation)).Feed;
            await Feeds.SaveAsync(Feed, [mark], Cancellation);
            await Answers.KeepAsync(
                new KeptAnswer(
                    collection == Theirs ? AnswerId : "other",
                    collection,
                    "web:one",
                    "web:ann",
                    false,
                    DateTimeOffset.UnixEpoch,
                    new Question("Who?", collection, null),
                    SomeAnswer.Found(article: ArticleId)),
                DateTimeOffset.MinValue,
                Cancellation);
        }

        RunningId = (await Jobs.EnqueueAsync(
            new NewJob(Theirs, "a.txt", "web:me", Payload: [1, 2]), Cancellation)).Id;
        (await Jobs.ClaimAsync(Worker, TimeSpan.FromHours(1), Cancellation)).ShouldNotBeNull().Id.ShouldBe(RunningId);
    }

    /// <summary>Every row of every table as text: equal where nothing was changed.</summary>
    public async Task<string> ContentAsync()
    {
        var rows = new List<string>();
        await using var connection = new SqliteConnection($"Data Source={_database.File};Pooling=False");
        await connection.OpenAsync(Cancellation);
        var tables = await RowsAsync(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        foreach (var table in tables)
        {
            rows.Add(table);
            rows.AddRange(await RowsAsync(connection, $"SELECT * FROM \"{table}\""));
        }

        return string.Join('\n', rows);
    }

    /// <summary>From now on the store refuses every entry of the audit, as a full disk would.</summary>
    public async Task RefuseAuditAsync()
    {
        await Articles.LastSequenceAsync(Cancellation);
        await using var connection = new SqliteConnection($"Data Source={_database.File};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await RowsAsync(
            connection, "CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no entries'); END");
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    /// <summary>Reports of the same number are told in nearly the same words.</summary>
    private static string Report(int number) => string.Join(' ', Enumerable.Range(1, 60).Select(i =>
        $"Sentence {i} of report {number} tells what the council of town {number * 31} decided on day {i * number}."));

    private async Task<long> SaveAsync(string collection, string url, string text)
    {
        var request = new LoadRequest(collection, "terminal:me", [], DoneId);
        var article = ArticlePreparation.Prepare(
            new ArticleDraft("Title", text, url), request, DateTimeOffset.UnixEpoch);
        return (await Articles.SaveAsync([article], Cancellation))[0].ArticleId;
    }

    private static async Task<List<string>> RowsAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only names of the store's own tables are put into it.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancellation))
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) switch
            {
                byte[] bytes => Convert.ToHexString(bytes),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            })));
        }

        return rows;
    }

    /// <summary>A web that is not there.</summary>
    private sealed class NoFetcher : IPageFetcher
    {
        public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation) =>
            Task.FromResult<FetchResult>(new FetchResult.Failed(new Phrase("Feeds.NoFeed")));
    }
}
