namespace NewsBot.Host;

/// <summary>The folder that holds everything the bot keeps.</summary>
internal static class DataFolder
{
    /// <summary>
    /// <c>newsbot</c> under the user's application data: $XDG_DATA_HOME or ~/.local/share on Linux,
    /// ~/Library/Application Support on macOS, %LOCALAPPDATA% on Windows. Null where the user has no such place (no
    /// home).
    /// </summary>
    public static string? Default()
    {
        var root = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return root.Length == 0 ? null : Path.Combine(root, "newsbot");
    }

    /// <summary>
    /// Creates the folder where it is missing, for its owner alone: articles and questions are private.
    /// </summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(
                path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
