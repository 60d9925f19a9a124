using Microsoft.Extensions.Logging.Console;

namespace NewsBot.Host;

/// <summary>Registers logging to standard error; standard output belongs to results.</summary>
internal static class LoggingServices
{
    public static IServiceCollection AddNewsBotLogging(this IServiceCollection services, IConfiguration settings) =>
        services.AddLogging(logging =>
        {
            logging.AddConfiguration(settings.GetSection("Logging"));
            logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
            });
            logging.Services.Configure<ConsoleLoggerOptions>(console =>
                console.LogToStandardErrorThreshold = LogLevel.Trace);
        });
}
