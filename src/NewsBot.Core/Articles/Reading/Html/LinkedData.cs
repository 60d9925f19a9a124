using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsBot.Core.Articles.Reading.Drafts;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>The article among a page's schema.org data (JSON-LD): https://schema.org/NewsArticle</summary>
internal sealed record LinkedData(
    string? Headline, string? Publisher, IReadOnlyList<string> Authors, DateOnly? Published, string? Body, bool IsFree)
{
    private static readonly LinkedData None = new(null, null, [], null, null, IsFree: true);

    /// <summary>The first article that is described; empty where there is none or the data is broken.</summary>
    public static LinkedData Of(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions
                {
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                });
                if (Nodes(json.RootElement).Where(IsArticle).Select(Read).FirstOrDefault() is { } found)
                {
                    return found;
                }
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                // Pages with broken data are common; their markup still says the same.
            }
        }

        return None;
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object => Field(root, "@graph") is { } graph ? Nodes(graph).Prepend(root) : [root],
        _ => [],
    };

    private static bool IsArticle(JsonElement node) =>
        Names(Field(node, "@type")).Any(type =>
            type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report");

    private static LinkedData Read(JsonElement node) => new(
        Names(Field(node, "headline") ?? Field(node, "name")).FirstOrDefault(),
        Names(Field(node, "publisher")).FirstOrDefault(),
        [.. Names(Field(node, "author"))],
        WrittenDay.TryFind(Names(Field(node, "datePublished")).FirstOrDefault()),
        Names(Field(node, "articleBody")).FirstOrDefault(),
        IsFree: !IsFalse(Field(node, "isAccessibleForFree")));

    private static bool IsFalse(JsonElement? value) =>
        value?.ValueKind == JsonValueKind.False
        || (value?.ValueKind == JsonValueKind.String
            && value.Value.GetString()!.Equals("false", StringComparison.OrdinalIgnoreCase));

    /// <summary>The strings of a value that may be one, an object with a name, or an array of either.</summary>
    private static IEnumerable<string> Names(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.Value.GetString()) => [value.Value.GetString()!],
        JsonValueKind.Object => Names(Field(value.Value, "name")),
        JsonValueKind.Array => value.Value.EnumerateArray().SelectMany(item => Names(item)),
        _ => [],
    };

    private static JsonElement? Field(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) ? value : null;
}
