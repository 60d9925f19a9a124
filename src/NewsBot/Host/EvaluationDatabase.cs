using System.Diagnostics.CodeAnalysis;
using NewsBot.Evaluation;
using NewsBot.Sqlite;

namespace NewsBot.Host;

/// <summary>The stores that evaluations work on.</summary>
internal static class EvaluationDatabase
{
    /// <summary>A new store in SQLite.</summary>
    /// <param name="folder">An empty folder, which the caller deletes.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The evaluation closes the database.")]
    public static EvaluationStore Open(string folder)
    {
        var database = new SqliteDatabase(folder, TimeProvider.System);
        return new EvaluationStore(
            new SqliteArticleStore(database),
            new SqliteStoryGroups(database),
            new SqliteEmbeddingStore(database),
            database);
    }
}
