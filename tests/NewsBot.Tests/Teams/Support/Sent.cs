using System.Text.Json.Nodes;

namespace NewsBot.Tests.Teams.Support;

/// <summary>A request of the bot to the connector.</summary>
internal sealed record Sent(string Method, string Conversation, string Id, JsonObject Activity, string Authorization)
{
    public bool Refused { get; init; }

    public string Type => Activity["type"]!.GetValue<string>();

    public string Text => Activity["text"]?.GetValue<string>() ?? "";

    public JsonNode? Card => Activity["attachments"]?[0]?["content"];

    public string CardText => new ShownMessage("", Activity).CardText;

    public JsonObject? Stream => Activity["entities"]?.AsArray().OfType<JsonObject>()
        .FirstOrDefault(entity => entity["type"]?.GetValue<string>() == "streaminfo");

    /// <summary>All that is to be read.</summary>
    public string Words => Text + CardText;
}
