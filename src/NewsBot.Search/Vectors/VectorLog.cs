using Microsoft.Extensions.Logging;

namespace NewsBot.Search.Vectors;

internal static partial class VectorLog
{
    [LoggerMessage(2201, LogLevel.Warning, "A file of vectors is not usable; its content is read from the store")]
    public static partial void NotUsable(ILogger logger, Exception cause);

    [LoggerMessage(2202, LogLevel.Warning, "The vectors could not be written to a file; they go on in memory")]
    public static partial void FlushFailed(ILogger logger, Exception cause);

    [LoggerMessage(2206, LogLevel.Warning, "The question could not be embedded; the search goes by words alone")]
    public static partial void QuestionFailed(ILogger logger, Exception cause);
}
