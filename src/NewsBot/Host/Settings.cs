using System.Globalization;
using Microsoft.Extensions.Options;
using NewsBot.Core.Texts;
using NewsBot.Sqlite;

namespace NewsBot.Host;

/// <summary>
/// Reads the configuration. Later ones win: appsettings.json beside the program, environment variables
/// (<c>Storage__Path</c>), the command line.
/// </summary>
internal static class Settings
{
    /// <summary>Setting of the data folder.</summary>
    public const string DataPath = StorageOptions.Section + ":" + nameof(StorageOptions.Path);

    /// <summary>The file beside the program.</summary>
    public const string FileName = "appsettings.json";

    /// <param name="overrides">Settings given on the command line, by name.</param>
    /// <param name="quiet">
    /// Log warnings and errors only, unless the environment or the command line ask for more.
    /// </param>
    /// <exception cref="OptionsValidationException">The file cannot be read.</exception>
    public static IConfigurationRoot Read(IEnumerable<KeyValuePair<string, string?>> overrides, bool quiet)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile(FileName, optional: true, reloadOnChange: false);
        if (quiet)
        {
            builder.AddInMemoryCollection([new("Logging:LogLevel:Default", nameof(LogLevel.Warning))]);
        }

        var given = overrides.Select(setting => $"--{setting.Key}={setting.Value}").ToArray();
        var settings = Build(builder.AddEnvironmentVariables().AddCommandLine(given));
        if (string.IsNullOrWhiteSpace(settings[DataPath]))
        {
            settings[DataPath] = DataFolder.Default() ?? "";
        }

        return settings;
    }

    private static IConfigurationRoot Build(IConfigurationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException broken)
        {
            var path = Path.Combine(AppContext.BaseDirectory, FileName);
            var reason = new Phrase("Settings.FileBroken", path, broken.GetBaseException().Message);
            throw new OptionsValidationException("", typeof(object), [reason.In(CultureInfo.CurrentUICulture)]);
        }
    }
}
