using System.Globalization;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>Registers logging to standard error; standard output belongs to results.</summary>
internal static class LoggingServices
{
    private const string Section = "Logging";
    private const string Levels = "LogLevel";

    /// <exception cref="OptionsValidationException">
    /// A level is none; the framework would say so only in a stack trace.
    /// </exception>
    public static IServiceCollection AddNewsBotLogging(this IServiceCollection services, IConfiguration settings)
    {
        var problems = Problems(settings.GetSection(Section)).ToList();
        if (problems.Count > 0)
        {
            throw new OptionsValidationException(Section, typeof(LogLevel), problems);
        }

        return services.AddLogging(logging =>
        {
            logging.AddConfiguration(settings.GetSection(Section));
            logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "HH:mm:ss ";
            });
            logging.Services.Configure<ConsoleLoggerOptions>(console =>
                console.LogToStandardErrorThreshold = LogLevel.Trace);
        });
    }

    // Levels of categories stand in LogLevel, for all logs or for one of them.
    private static IEnumerable<string> Problems(IConfigurationSection section) => section.GetChildren()
        .Select(log => log.GetSection(Levels))
        .Prepend(section.GetSection(Levels))
        .SelectMany(levels => levels.GetChildren())
        .Where(level => level.Value is { Length: > 0 } value
            && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _))
        .Select(level => new Phrase("Settings.NoLogLevel", level.Path, level.Value, nameof(LogLevel.Warning))
            .In(CultureInfo.CurrentUICulture));
}
