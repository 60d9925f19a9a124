using System.Text.Json.Nodes;
using NewsBot.Core.Questions;

namespace NewsBot.Activities.Cards;

/// <summary>
/// What Teams shows of an answer's citations, and the label that marks an answer as made by a machine. Limits:
/// MicrosoftDocs/msteams-docs, bot-messages-ai-generated-content.md.
/// </summary>
public static class CitationEntity
{
    public const int MaxCitations = 20;
    public const int MaxName = 80;
    public const int MaxAbstract = 160;
    public const int MaxKeywords = 3;
    public const int MaxKeyword = 28;

    public static JsonObject Of(IReadOnlyList<Citation> citations, string language) => new()
    {
        ["type"] = "https://schema.org/Message",
        ["@type"] = "Message",
        ["@context"] = "https://schema.org",
        ["@id"] = "",
        ["additionalType"] = new JsonArray("AIGeneratedContent"),
        ["citation"] = new JsonArray([.. citations.Take(MaxCitations).Select(c => Claim(c, language))]),
    };

    private static JsonObject Claim(Citation citation, string language)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = CardParts.Shorten(citation.Title, MaxName),
            ["abstract"] = QuoteText.Around(citation, MaxAbstract),
            ["keywords"] = new JsonArray([.. Keywords(citation, language).Select(word => JsonValue.Create(word))]),
        };
        if (CardParts.WebAddress(citation.Url) is { } url)
        {
            appearance["url"] = url;
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = citation.Number, ["appearance"] = appearance };
    }

    private static IEnumerable<string> Keywords(Citation citation, string language) =>
        new[]
        {
            citation.Publisher,
            AnswerText.Day(citation.Published, language),
            citation.Language == language ? null : AnswerText.LanguageName(citation.Language, language),
        }
        .Where(word => !string.IsNullOrEmpty(word))
        .Select(word => CardParts.Shorten(word!, MaxKeyword))
        .Take(MaxKeywords);
}
