namespace NewsBot.Core.Settings;

/// <summary>
/// The program's version, which Directory.Build.props says once for all projects: what the bot names itself with to
/// servers, on the command line and in packages.
/// </summary>
public static class ProductVersion
{
    /// <summary>Three numbers: 0.1.0.</summary>
    public static Version Number { get; } = Read();

    /// <summary>Name and version as a user agent says them: <c>NewsBot/0.1.0</c>.</summary>
    public static string Product { get; } = $"NewsBot/{Number}";

    private static Version Read()
    {
        var version = typeof(ProductVersion).Assembly.GetName().Version!;
        return new Version(version.Major, version.Minor, version.Build);
    }
}
