using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Questions.Answering.CitationChecks;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Writes passages for a prompt, one JSON object per line: whatever an article holds, it cannot end its own string and
/// pass for another passage or a message.
/// </summary>
public static partial class PassageLines
{
    /// <summary>The passages as lines.</summary>
    /// <param name="withArticles">With the ids of their articles, for who may read on there.</param>
    public static string Write(IEnumerable<NumberedPassage> passages, bool withArticles = false) =>
        string.Join('\n', passages.Select(passage => JsonSerializer.Serialize(
            new Line(
                passage.Number,
                Visible(passage.Article.Title),
                passage.Article.Publisher is { } publisher ? Visible(publisher) : null,
                passage.Article.Published,
                passage.Article.Language,
                Visible(passage.Text))
            {
                Article = withArticles ? passage.Article.Id : null,
            },
            LineContext.Readable.Line)));

    /// <summary>A text as a JSON string on one line.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(Visible(text), LineContext.Readable.String);

    /// <summary>A numbered text as a line.</summary>
    public static string Quote(int number, string language, string text) =>
        JsonSerializer.Serialize(new NumberedText(number, language, Visible(text)), LineContext.Readable.NumberedText);

    /// <summary>
    /// Text without characters that nobody sees but a model reads: controls, formatting, tags (U+E0000), private use.
    /// </summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.Surrogate:
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    visible.Append(' ');
                    break;
                default:
                    visible.Append(rune.ToString());
                    break;
            }
        }

        return visible.ToString();
    }

    internal sealed record Line(
        int Number, string Title, string? Publisher, DateOnly? Published, string Language, string Text)
    {
        public long? Article { get; init; }
    }

    internal sealed record NumberedText(int Number, string Language, string Text);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Line))]
    [JsonSerializable(typeof(NumberedText))]
    [JsonSerializable(typeof(string))]
    internal sealed partial class LineContext : JsonSerializerContext
    {
        /// <summary>
        /// Umlauts as themselves, which cost a model less; quotation marks and line ends stay escaped.
        /// </summary>
        public static LineContext Readable { get; } = new(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
