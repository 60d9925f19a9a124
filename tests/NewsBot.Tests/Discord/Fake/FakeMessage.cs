using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>A message as people see it.</summary>
internal sealed class FakeMessage(ulong id, ulong channel, JsonObject body, FakeInteraction? interaction = null)
{
    public ulong Id { get; } = id;

    public ulong Channel { get; } = channel;

    public JsonObject Body { get; set; } = body;

    public FakeInteraction? Interaction { get; } = interaction;

    public bool IsEphemeral { get; init; }

    public int Edits { get; set; }

    /// <summary>Names of the files at it.</summary>
    public IReadOnlyList<string> Files { get; set; } = [];

    /// <summary>No draft: it has its buttons, or is a single sentence.</summary>
    public bool IsFinal => Body["components"] is not null || Body["content"] is not null;

    public string? RepliesTo => Body["message_reference"]?["message_id"]?.ToString();

    /// <summary>Everything that can be read in it.</summary>
    public string Text => string.Join('\n', new[] { Body["content"]?.ToString() }
        .Concat((Body["embeds"] as JsonArray ?? []).SelectMany(embed => new[]
        {
            embed!["author"]?["name"]?.ToString(), embed["description"]?.ToString(), embed["footer"]?["text"]?.ToString(),
        }))
        .Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Buttons as id and label.</summary>
    public IReadOnlyList<(string Id, string Label)> Buttons =>
    [
        .. (Body["components"] as JsonArray ?? []).SelectMany(row => (row!["components"] as JsonArray)!)
            .Select(button => (
                button!["custom_id"]!.ToString(),
                button["label"]?.ToString() ?? button["emoji"]?["name"]?.ToString() ?? "")),
    ];

    public string Button(string label) => Buttons.First(button => button.Label.Contains(label, StringComparison.Ordinal)).Id;

    /// <summary>In the form of the REST interface and of MESSAGE_CREATE.</summary>
    public JsonObject AsJson()
    {
        var json = (JsonObject)Body.DeepClone();
        json["id"] = FakeDiscord.Id(Id);
        json["channel_id"] = FakeDiscord.Id(Channel);
        json["type"] = 0;
        json["author"] = new JsonObject
        {
            ["id"] = FakeDiscord.Id(FakeDiscord.BotId),
            ["username"] = "NewsBot",
            ["bot"] = true,
            ["discriminator"] = "0",
        };
        json["content"] ??= "";
        json["embeds"] ??= new JsonArray();
        json["components"] ??= new JsonArray();
        json["attachments"] = new JsonArray();
        json["mentions"] = new JsonArray();
        json["mention_roles"] = new JsonArray();
        json["mention_everyone"] = false;
        json["timestamp"] = "2026-01-01T00:00:00.000000+00:00";
        json["edited_timestamp"] = null;
        json["tts"] = false;
        json["pinned"] = false;
        json["flags"] ??= 0;
        json.Remove("allowed_mentions");
        json.Remove("nonce");
        json.Remove("enforce_nonce");
        return json;
    }
}
