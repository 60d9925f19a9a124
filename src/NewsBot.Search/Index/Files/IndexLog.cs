using Microsoft.Extensions.Logging;

namespace NewsBot.Search.Index.Files;

internal static partial class IndexLog
{
    [LoggerMessage(2101, LogLevel.Warning, "The search index in {Folder} is not usable and is rebuilt: {Reason}")]
    public static partial void Rebuilding(ILogger logger, string? folder, string reason);

    [LoggerMessage(2102, LogLevel.Debug, "The search index in {Folder} is not usable and is not read: {Reason}")]
    public static partial void NotRead(ILogger logger, string? folder, string reason);

    [LoggerMessage(2103, LogLevel.Information, "Wrote {Passages} passages of the search index up to change {Sequence}")]
    public static partial void Flushed(ILogger logger, int passages, long sequence);

    [LoggerMessage(2104, LogLevel.Warning, "The search index could not be written; it goes on in memory")]
    public static partial void FlushFailed(ILogger logger, Exception cause);
}
