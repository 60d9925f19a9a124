using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Core.Texts;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams.Package;

/// <summary>The file by which an admin puts the bot into Teams: manifest, languages and icons in one zip.</summary>
public static class AppPackage
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What the settings lack for a package; null where they lack nothing.</summary>
    public static Phrase? Problem(TeamsOptions options) => options switch
    {
        { AppId: null or "" } => new Phrase("Teams.NeedsAppId"),
        { PublicUrl: null or "" } => new Phrase("Teams.NeedsPublicUrl"),
        _ => null,
    };

    /// <param name="version">Of the app; Teams offers an update when it rises.</param>
    /// <param name="created">Time of the entries, so that the same settings give the same file.</param>
    public static byte[] Create(TeamsOptions options, Version version, DateTimeOffset created)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("manifest.json", Json(AppManifest.Of(options, version)));
            foreach (var language in Phrasebook.Languages.Skip(1))
            {
                Add(AppManifest.FileOf(language), Json(AppManifest.Localization(options, language)));
            }

            Add(AppManifest.ColorIcon, Icon(AppManifest.ColorIcon));
            Add(AppManifest.OutlineIcon, Icon(AppManifest.OutlineIcon));

            void Add(string name, byte[] content)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = created;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    // Teams wants one in colour (192 x 192, the motif in the middle) and an outline (32 x 32, white on transparent).
    private static byte[] Icon(string name)
    {
        using var resource = typeof(AppPackage).Assembly.GetManifestResourceStream("teams/" + name)!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Json(JsonObject content) => JsonSerializer.SerializeToUtf8Bytes(content, Readable);
}
