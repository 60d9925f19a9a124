using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace NewsBot.Core.Texts;

/// <summary>Finds the wording of a phrase in the resource files of this folder (Name.resx, Name.de.resx, …).</summary>
public static class Phrasebook
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Files = new();

    /// <summary>The languages that the bot speaks itself, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de"];

    /// <summary>
    /// The culture of an ISO 639-1 code or BCP 47 tag; English for those that the bot does not speak.
    /// </summary>
    public static CultureInfo Culture(string? language) =>
        language is { Length: >= 2 } && Languages.Contains(language[..2].ToLowerInvariant())
            ? CultureInfo.GetCultureInfo(language[..2].ToLowerInvariant())
            : CultureInfo.GetCultureInfo(Languages[0]);

    internal static string Find(string key, CultureInfo culture)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var file = Files.GetOrAdd(
            dot < 0 ? throw new KeyNotFoundException($"'{key}' is not of the form File.Entry.") : key[..dot],
            name => new ResourceManager($"NewsBot.Core.Texts.{name}", typeof(Phrasebook).Assembly));
        try
        {
            return file.GetString(key[(dot + 1)..], culture)
                ?? throw new KeyNotFoundException($"No wording for '{key}'.");
        }
        catch (MissingManifestResourceException missing)
        {
            throw new KeyNotFoundException($"No resource file for '{key}'.", missing);
        }
    }
}
