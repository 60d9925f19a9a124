using System.Text.Json.Nodes;

namespace NewsBot.Tests.Teams.Support;

/// <summary>A message as the Playground shows it.</summary>
internal sealed record ShownMessage(string Conversation, JsonNode Node)
{
    public string Id => Node["messageId"]!.GetValue<string>();

    public string Text => Node["text"]?.GetValue<string>() ?? "";

    public JsonNode? Card => Node["attachments"] is JsonArray { Count: > 0 } attachments ? attachments[0]!["content"] : null;

    /// <summary>What is to be read in the card.</summary>
    public string CardText => string.Concat(Texts(Card));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Texts),
        JsonObject part => part.SelectMany(member => member is { Key: "text" or "title", Value: JsonValue text }
            ? [text.ToString()]
            : Texts(member.Value)),
        _ => [],
    };
}
