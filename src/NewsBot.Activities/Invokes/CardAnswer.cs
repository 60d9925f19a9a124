using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Activities.Cards;
using NewsBot.Core.Texts;

namespace NewsBot.Activities.Invokes;

/// <summary>What Teams is told of a pressed button: a card in the place of the old one, or a short message.</summary>
public static class CardAnswer
{
    public static IResult Card(JsonObject card) => Of(CardParts.ContentType, card.DeepClone());

    public static IResult Message(Phrase text, string language) => Message(text.In(language));

    public static IResult Message(string text) => Of("application/vnd.microsoft.activity.message", text);

    private static IResult Of(string type, JsonNode value) => Results.Json(new JsonObject
    {
        ["statusCode"] = StatusCodes.Status200OK,
        ["type"] = type,
        ["value"] = value,
    });
}
