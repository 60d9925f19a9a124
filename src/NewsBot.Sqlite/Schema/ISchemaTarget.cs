namespace NewsBot.Sqlite.Schema;

/// <summary>A database inside a transaction that excludes every other migration.</summary>
internal interface ISchemaTarget
{
    /// <summary>Number of scripts that were run on it; 0 for an empty database.</summary>
    int Version { get; set; }

    /// <summary>Runs all statements of a script.</summary>
    void Run(string script);
}
