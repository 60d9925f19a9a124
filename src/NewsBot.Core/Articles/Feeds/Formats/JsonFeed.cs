using System.Text.Json;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    public static Feed? Parse(string text, Uri? address)
    {
        try
        {
            using var document = JsonDocument.Parse(text.AsMemory().TrimStart('\uFEFF'), Options);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && Version(root) is { } version && Array(root, "items") is { } items
                ? Read(root, items, version, address)
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null; // InvalidOperationException: half a surrogate pair in a string
        }
    }

    private static Feed Read(JsonElement root, JsonElement items, string version, Uri? address)
    {
        var start = String(root, "home_page_url") ?? address?.AbsoluteUri;
        return new Feed(
            $"json {version}",
            FeedText.Line(String(root, "title")),
            String(root, "description"),
            String(root, "language"),
            FeedDocument.Resolve(String(root, "home_page_url"), address?.AbsoluteUri),
            FeedDocument.Resolve(String(root, "feed_url"), address?.AbsoluteUri),
            Names(root),
            Rhythm: null,
            [
                .. items.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.Object)
                    .Take(FeedDocument.MaxItems)
                    .Select(item => Item(item, start)),
            ],
            []);
    }

    private static FeedItem Item(JsonElement item, string? start) => new(
        String(item, "id"),
        FeedText.Line(String(item, "title")),
        FeedDocument.Resolve(String(item, "url") ?? String(item, "external_url"), start),
        String(item, "summary"),
        String(item, "content_html") ?? String(item, "content_text"),
        Names(item),
        FeedDate.TryParse(String(item, "date_published")),
        FeedDate.TryParse(String(item, "date_modified")),
        String(item, "language"));

    private static string? Version(JsonElement root) =>
        String(root, "version") is not { } version ? null
        : version.StartsWith("https://jsonfeed.org/version/", StringComparison.Ordinal) ? version[29..]
        : version is "1.0" or "1.1" or "1" ? version
        : null;

    private static IReadOnlyList<string> Names(JsonElement node)
    {
        var authors = Array(node, "authors") is { } several ? [.. several.EnumerateArray()]
            : node.TryGetProperty("author", out var one) ? new[] { one }
            : [];
        return [.. authors.Where(author => author.ValueKind == JsonValueKind.Object).Select(author => String(author, "name")).OfType<string>()];
    }

    private static JsonElement? Array(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value : null;

    private static string? String(JsonElement node, string name) =>
        !node.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText() // ids, in version 1.0
        : null;
}
