using System.Net;
using System.Text.Json.Nodes;
using NewsBot.Activities.Cards;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;

namespace NewsBot.Activities.Invokes;

/// <summary>An article that the message extension has found.</summary>
/// <param name="Quote">What was found in it; null where only its title was.</param>
internal sealed record ArticleHit(
    long ArticleId, string Title, string? Publisher, DateOnly? Published, string? Url, Citation? Quote)
{
    private const int MaxQuote = 600;
    private const int MaxPreview = 120;

    public static ArticleHit Of(Citation c) => new(c.ArticleId, c.Title, c.Publisher, c.Published, c.Url, c);

    public static ArticleHit Of(NearestArticle a) => new(a.ArticleId, a.Title, a.Publisher, a.Published, a.Url, null);

    public static ArticleHit Of(Article a) => new(a.Id, a.Title, a.Publisher, a.Published, a.Url, null);

    /// <summary>The card that is put into the message, and the line by which it is chosen.</summary>
    public JsonObject Attachment(string language)
    {
        var attachment = CardParts.Attachment(CardParts.Card(
            [
                SourceParts.Heading("", Title, Url),
                .. SourceParts.Details(Publisher, Published, null, language),
                .. Quote is null
                    ? Array.Empty<JsonObject>()
                    : [CardParts.Paragraph(CardParts.Run($"“{QuoteText.Around(Quote, MaxQuote)}”"))],
            ],
            []));
        attachment["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject
            {
                ["title"] = Plain(CardParts.Shorten(Title, MaxPreview)),
                ["text"] = Plain(Quote is null
                    ? string.Join(" · ", new[] { Publisher, AnswerText.Day(Published, language) }.Where(p => !string.IsNullOrEmpty(p)))
                    : QuoteText.Around(Quote, MaxPreview)),
            },
        };
        return attachment;
    }

    // Thumbnail cards are read as HTML.
    private static string Plain(string text) => WebUtility.HtmlEncode(text);
}
