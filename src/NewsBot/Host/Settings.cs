using NewsBot.Storage;

namespace NewsBot.Host;

/// <summary>
/// Reads the configuration. Later ones win: appsettings.json beside the program, environment variables
/// (<c>Storage__Path</c>), the command line.
/// </summary>
internal static class Settings
{
    /// <summary>Setting of the data folder.</summary>
    public const string DataPath = StorageOptions.Section + ":" + nameof(StorageOptions.Path);

    /// <param name="overrides">Settings given on the command line, by name.</param>
    /// <param name="quiet">Log warnings and errors only, unless the environment or the command line ask for more.</param>
    public static IConfigurationRoot Read(IEnumerable<KeyValuePair<string, string?>> overrides, bool quiet)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        if (quiet)
        {
            builder.AddInMemoryCollection([new("Logging:LogLevel:Default", nameof(LogLevel.Warning))]);
        }

        var settings = builder.AddEnvironmentVariables().AddInMemoryCollection(overrides).Build();
        if (string.IsNullOrWhiteSpace(settings[DataPath]))
        {
            settings[DataPath] = DataFolder.Default();
        }

        return settings;
    }
}
