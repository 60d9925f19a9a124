using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Search;

namespace NewsBot.Sqlite;

/// <summary>Reads articles out of rows.</summary>
internal static class ArticleRows
{
    /// <summary>
    /// Columns that <see cref="Read"/> expects from number 0; <c>v</c> is a version, <c>c</c> a collection.
    /// </summary>
    public const string Columns =
        "v.article, v.version, c.name, v.title, v.url, v.publisher, v.authors, v.published, v.language, v.loaded_by, "
        + "v.loaded_at, v.content_hash, v.passages, v.text";

    /// <summary>Articles <c>a</c> with their current version.</summary>
    public const string Current =
        "articles a JOIN article_versions v ON v.article = a.id AND v.version = a.version "
        + "JOIN collections c ON c.id = a.collection";

    private const int Passages = 12;

    public static Article Read(SqliteStatement row) => new(
        row.Int64(0),
        row.Int32(1),
        row.Text(2),
        row.Text(3),
        row.Text(13),
        row.TextOrNull(4),
        row.TextOrNull(5),
        ReadAuthors(row.Bytes(6)),
        row.DayOrNull(7),
        row.Text(8),
        row.Text(9),
        row.Instant(10),
        row.Text(11));

    public static StoredArticle ReadStored(SqliteStatement row) => new(Read(row), PassageBlob.Read(row.Bytes(Passages)));

    public static IndexedArticle ReadIndexed(SqliteStatement row) => new(
        row.Int64(0),
        row.Int32(1),
        row.Text(2),
        row.Text(3),
        row.Text(13),
        row.Text(8),
        row.TextOrNull(5),
        row.DayOrNull(7),
        PassageBlob.Read(row.Bytes(Passages)));

    public static List<Article> ReadAll(SqliteStatement rows)
    {
        var articles = new List<Article>();
        while (rows.Step())
        {
            articles.Add(Read(rows));
        }

        return articles;
    }

    public static string WriteAuthors(IReadOnlyList<string> authors) =>
        authors.Count == 0 ? "[]" : JsonSerializer.Serialize(authors);

    private static string[] ReadAuthors(ReadOnlySpan<byte> json) =>
        json.Length <= 2 ? [] : JsonSerializer.Deserialize<string[]>(json) ?? [];
}
