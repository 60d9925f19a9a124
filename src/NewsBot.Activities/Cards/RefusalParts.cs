using System.Text.Json.Nodes;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Activities.Cards;

/// <summary>A refusal: what was searched, what is nearest, and how to add what is missing.</summary>
public static class RefusalParts
{
    /// <summary>Name of the field that holds the address to load.</summary>
    public const string AddressField = "address";

    /// <summary>Id of the button that loads it.</summary>
    public const string LoadId = "load";

    public static JsonObject Card(Reply.Answered reply, Answer.NotFound answer, Role role)
    {
        var mayLoad = role >= Role.Editor;
        return CardParts.Card(
            [
                CardParts.Paragraph(CardParts.Run(AnswerText.Refusal(answer, reply.Question))),
                .. answer.Nearest.Count > 0 ? Nearest(answer) : [],
                .. mayLoad ? [LoadField(answer.Language)] : new[] { HowToAdd(answer.Language) },
            ],
            CardParts.Buttons(reply.Actions, answer.Language));
    }

    private static IEnumerable<JsonObject> Nearest(Answer.NotFound answer) =>
    [
        CardParts.Paragraph(CardParts.Bold(new Phrase("Questions.Nearest").In(answer.Language))).With("spacing", "Medium"),
        .. answer.Nearest.Select((article, i) => CardParts.Box(
        [
            SourceParts.Heading($"{i + 1} · ", article.Title, article.Url),
            .. SourceParts.Details(article.Publisher, article.Published, null, answer.Language),
        ])),
    ];

    private static JsonObject HowToAdd(string language) =>
        CardParts.Paragraph(CardParts.Subtle(AnswerText.HowToAdd(language))).With("spacing", "Medium");

    private static JsonObject LoadField(string language) => CardParts.Box(
    [
        new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = AddressField,
            ["style"] = "Url",
            ["label"] = new Phrase("Teams.KnowAnArticle").In(language),
            ["placeholder"] = "https://…",
            ["maxLength"] = 2_000,
        },
        new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray(CardParts.Button(new Phrase("Teams.ActionLoad").In(language), LoadId)),
        },
    ]);
}
