using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsBot.Core.Articles.Loading;

/// <summary>Writes articles as JSON Lines, in the form that loading reads.</summary>
public sealed class ExportArticles(IArticleStore store)
{
    private static readonly JsonWriterOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for files, not for pages; keeps umlauts readable
    };

    /// <summary>Writes the current version of every article of a collection, streamed.</summary>
    /// <returns>How many were written.</returns>
    public async Task<int> WriteAsync(Stream output, string collection, CancellationToken cancellation)
    {
        var count = 0;
        await using var line = new Utf8JsonWriter(output, Json);
        await foreach (var article in store.ExportAsync(collection, cancellation))
        {
            Write(line, article);
            await line.FlushAsync(cancellation);
            await output.WriteAsync("\n"u8.ToArray(), cancellation);
            line.Reset();
            count++;
        }

        await output.FlushAsync(cancellation);
        return count;
    }

    private static void Write(Utf8JsonWriter line, Article article)
    {
        line.WriteStartObject();
        WriteKnown(line, "url", article.Url);
        line.WriteString("title", article.Title);
        line.WriteString("text", article.Text);
        WriteKnown(line, "publisher", article.Publisher);
        line.WriteStartArray("authors");
        foreach (var author in article.Authors)
        {
            line.WriteStringValue(author);
        }

        line.WriteEndArray();
        WriteKnown(line, "published", article.Published?.ToString("O", CultureInfo.InvariantCulture));
        line.WriteString("language", article.Language);
        line.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter line, string field, string? value)
    {
        if (value is not null)
        {
            line.WriteString(field, value);
        }
    }
}
