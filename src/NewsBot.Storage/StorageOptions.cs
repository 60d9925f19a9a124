namespace NewsBot.Storage;

/// <summary>Settings under <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// Folder for everything the bot keeps; created where it is missing. Relative to the folder that the program was
    /// started in.
    /// </summary>
    public string Path { get; set; } = "data";
}
