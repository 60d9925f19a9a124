using System.Globalization;
using NewsBot.Sqlite.Schema;

namespace NewsBot.Sqlite;

/// <summary>The schema's version in an SQLite file: <c>PRAGMA user_version</c>, changed with the transaction.</summary>
internal sealed class SqliteSchema(SqliteSession session) : ISchemaTarget
{
    /// <summary>The scripts of this program.</summary>
    public static IReadOnlyList<string> Scripts { get; } = Migrations.Of("Sqlite");

    public int Version
    {
        get => (int)session.Number("PRAGMA user_version");
        set => session.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {value}"));
    }

    public void Run(string script) => session.Script(script);
}
