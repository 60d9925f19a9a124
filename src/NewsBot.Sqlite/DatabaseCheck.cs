using NewsBot.Core.Articles;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;

namespace NewsBot.Sqlite;

/// <summary>Whether the database opens and all of it is intact.</summary>
public sealed class DatabaseCheck(SqliteDatabase database, IArticleStore store) : IDoctorCheck
{
    public string Name => "database";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        try
        {
            var sequence = await store.LastSequenceAsync(cancellation);
            await StoreFile.InspectAsync(database.File, SqliteSchema.Scripts.Count, cancellation, thorough: true);
            var size = new FileInfo(database.File).Length / 1_000_000.0;
            return [new(FindingLevel.Ok, new Phrase("Storage.Intact", database.File, size, sequence))];
        }
        catch (StoreUnusableException unusable)
        {
            return [new(FindingLevel.Fail, unusable.Reason)];
        }
    }
}
