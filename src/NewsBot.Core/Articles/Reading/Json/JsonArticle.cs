using System.Text;
using System.Text.Json;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Text;
using NewsBot.Core.Articles.Sources;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Json;

/// <summary>
/// One article in the form of import and export: url, title, text, publisher, authors, published, language. Only title
/// and text are required; fields of other names are ignored.
/// </summary>
internal sealed class JsonArticle(ReadingOptions options, DraftBuilder drafts)
{
    private readonly JsonDocumentOptions _json = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = options.MaxJsonDepth,
    };

    /// <summary>Reads one JSON object; the bytes may be changed.</summary>
    public ReadItem Read(string source, Memory<byte> bytes)
    {
        try
        {
            var utf8 = InUtf8(bytes);
            LoneSurrogates.Repair(utf8.Span);
            using var document = JsonDocument.Parse(utf8, _json);
            return Read(source, document.RootElement);
        }
        catch (JsonException invalid)
        {
            return new ReadItem.Refused(source, new Phrase("Articles.BadJson", (invalid.BytePositionInLine ?? 0) + 1));
        }
        catch (FieldException field)
        {
            return new ReadItem.Refused(source, field.Reason);
        }
    }

    private ReadItem Read(string source, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return new ReadItem.Refused(source, new Phrase("Articles.NotAnObject"));
        }

        var title = Text(item, "title");
        var text = Text(item, "text");
        if (string.IsNullOrWhiteSpace(title) || string.IsNullOrWhiteSpace(text))
        {
            return new ReadItem.Refused(
                source, new Phrase("Articles.MissingField", string.IsNullOrWhiteSpace(title) ? "title" : "text"));
        }

        var url = Text(item, "url");
        if (!string.IsNullOrWhiteSpace(url) && WebAddress.TryParse(url) is null)
        {
            return new ReadItem.Refused(source, new Phrase("Articles.NotAnAddress", "url"));
        }

        return drafts.Build(
            source,
            title,
            Paragraphs.Of(CleanText.Lines(text).Split('\n')),
            url,
            Text(item, "publisher"),
            Authors(item),
            Published(item),
            Language(item));
    }

    private static string? Text(JsonElement item, string field) =>
        !item.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FieldException(new Phrase("Articles.NotText", field));

    private static IReadOnlyList<string> Authors(JsonElement item)
    {
        if (!item.TryGetProperty("authors", out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array when value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String) =>
                [.. value.EnumerateArray().Select(name => name.GetString()!)],
            _ => throw new FieldException(new Phrase("Articles.NotNames", "authors")),
        };
    }

    private static DateOnly? Published(JsonElement item)
    {
        var text = Text(item, "published")?.Trim();
        return string.IsNullOrEmpty(text) ? null
            : IsoDay.TryParse(text) ?? throw new FieldException(new Phrase("Articles.NotADate", "published"));
    }

    /// <summary>The language part of a BCP 47 tag, where it has the two letters of ISO 639-1.</summary>
    private static string? Language(JsonElement item) => LanguageTag.Code(Text(item, "language"));

    private static Memory<byte> InUtf8(Memory<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes.Span)
            ? bytes
            : Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes.Span, charset: null));

    /// <summary>A field has a value of the wrong kind.</summary>
    private sealed class FieldException(Phrase reason) : Exception(reason.Key)
    {
        public Phrase Reason { get; } = reason;
    }
}
