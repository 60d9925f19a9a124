using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Sqlite;

/// <summary>Settings under <c>Storage</c>.</summary>
public sealed class StorageOptions : ICheckedOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// Folder for everything the bot keeps; created where it is missing. Relative to the folder that the program was
    /// started in.
    /// </summary>
    [TextSetting("/var/lib/newsbot")]
    public string Path { get; set; } = "data";

    public IEnumerable<Phrase> Problems()
    {
        if (string.IsNullOrWhiteSpace(Path) || Path.Contains('\0', StringComparison.Ordinal))
        {
            yield return new Phrase("Storage.PathMissing");
        }
        else if (File.Exists(Path))
        {
            yield return new Phrase("Storage.PathIsFile", Path);
        }
    }
}
