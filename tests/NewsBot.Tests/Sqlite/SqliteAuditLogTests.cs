using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Sqlite;

public sealed class SqliteAuditLogTests : AuditLogContract, IDisposable
{
    private readonly TemporaryDatabase _temporary;

    public SqliteAuditLogTests()
    {
        _temporary = new TemporaryDatabase(Clock);
        Audit = new SqliteAuditLog(_temporary.Database);
        Jobs = new SqliteJobQueue(_temporary.Database);
    }

    protected override IAuditLog Audit { get; }

    protected override IJobQueue Jobs { get; }

    protected override Task RecordAsync(AuditEntry entry, CancellationToken cancellation) =>
        _temporary.Database.WriteAsync(session => SqliteAuditLog.Add(session, entry), cancellation);

    public void Dispose() => _temporary.Dispose();
}
