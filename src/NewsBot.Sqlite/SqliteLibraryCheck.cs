using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using SQLitePCL;

namespace NewsBot.Sqlite;

/// <summary>
/// Which SQLite is in use. Before 3.51.3, a write-ahead log that is reset by several connections at once may damage the
/// database (https://sqlite.org/wal.html, fixed in March 2026).
/// </summary>
public sealed class SqliteLibraryCheck : IDoctorCheck
{
    private static readonly Version Sound = new(3, 51, 3);

    public string Name => "sqlite";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        // The first to use the library in a process makes it known, and this check may be the first.
        Batteries_V2.Init();
        return Task.FromResult<IReadOnlyList<Finding>>([Judge(Version.Parse(raw.sqlite3_libversion().utf8_to_string()))]);
    }

    internal static Finding Judge(Version version) => version >= Sound
        ? new Finding(FindingLevel.Ok, new Phrase("Storage.Library", version))
        : new Finding(
            FindingLevel.Warn, new Phrase("Storage.OldLibrary", version), new Phrase("Storage.OldLibraryRemedy", Sound));
}
