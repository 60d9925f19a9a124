namespace NewsBot.Sqlite.Schema;

/// <summary>Brings a database to the program's schema.</summary>
internal static class SchemaRunner
{
    /// <summary>Runs the scripts that the database does not have yet.</summary>
    /// <returns>False where the database is newer than the scripts; nothing was done then.</returns>
    public static bool Run(ISchemaTarget target, IReadOnlyList<string> migrations)
    {
        var version = target.Version;
        if (version > migrations.Count)
        {
            return false;
        }

        for (; version < migrations.Count; version++)
        {
            target.Run(migrations[version]);
            target.Version = version + 1;
        }

        return true;
    }
}
