using Microsoft.Extensions.Logging;

namespace NewsBot.Core.Background;

internal static partial class BackgroundLog
{
    [LoggerMessage(1001, LogLevel.Warning, "{Loop} failed; it is tried again in {Pause}")]
    public static partial void Failed(ILogger logger, Exception? cause, string loop, TimeSpan pause);

    [LoggerMessage(1002, LogLevel.Critical, "{Loop} has ended unasked and stays away until the bot is started again")]
    public static partial void Ended(ILogger logger, Exception? cause, string loop);

    [LoggerMessage(1003, LogLevel.Debug, "{Loop} failed at the shutdown")]
    public static partial void FailedAtShutdown(ILogger logger, Exception cause, string loop);
}
