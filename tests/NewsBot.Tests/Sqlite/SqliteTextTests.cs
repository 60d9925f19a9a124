using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsBot.Core.Articles;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

/// <summary>
/// Text is kept to the character: NULs and everything else that Unicode has, except half surrogate pairs.
/// </summary>
public sealed class SqliteTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteArticleStore _store;

    public SqliteTextTests()
    {
        _database = new SqliteDatabase(_folder.Path, TimeProvider.System);
        _store = new SqliteArticleStore(_database);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\0")]
    [InlineData("👩‍👩‍👧 in 東京 – ﷽ \u200f\ufeff\ufffe\uffff")]
    public async Task Odd_text_comes_back_as_it_was(string text) =>
        (await RoundTripAsync(text)).ShouldBe(text);

    [Fact]
    public void Any_well_formed_text_comes_back_as_it_was_and_any_other_is_refused() =>
        Prop.ForAll<char[]>(characters =>
        {
            var text = "x" + new string(characters) + "\ud83d\ude00";
            var isWellFormed = text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            try
            {
                return RoundTripAsync(text).GetAwaiter().GetResult() == text && isWellFormed;
            }
            catch (ArgumentException)
            {
                return !isWellFormed;
            }
        }).QuickCheckThrowOnFailure();

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private async Task<string?> RoundTripAsync(string text)
    {
        var article = SomeArticle.With(text, title: text, publisher: text, authors: [text], passages: [])
            with
        { ContentHash = Guid.NewGuid().ToString() };
        var outcome = await _store.SaveAsync([article], TestContext.Current.CancellationToken);
        Article stored = (await _store.FindAsync("main", outcome[0].ArticleId, TestContext.Current.CancellationToken))!;
        return stored.Title == stored.Text && stored.Publisher == stored.Text && stored.Authors[0] == stored.Text
            ? stored.Text
            : null;
    }
}
