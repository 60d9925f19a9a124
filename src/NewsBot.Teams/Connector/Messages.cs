using System.Text.Json.Nodes;
using NewsBot.Activities.Cards;
using NewsBot.Activities.Trust;

namespace NewsBot.Teams.Connector;

/// <summary>The activities that the bot sends.</summary>
internal static class Messages
{
    public static JsonObject Typing(ConversationAddress to) => Envelope(to, "typing");

    /// <param name="text">Markdown.</param>
    /// <param name="entity">What the text cites; null for nothing.</param>
    /// <param name="feedback">Have Teams offer its thumbs.</param>
    public static JsonObject Text(ConversationAddress to, string text, JsonObject? entity = null, bool feedback = false)
    {
        var message = Envelope(to, "message");
        message["text"] = text;
        message["textFormat"] = "markdown";
        if (entity is not null)
        {
            message["entities"] = new JsonArray(entity.DeepClone());
        }

        if (feedback)
        {
            message["channelData"] = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } };
        }

        return message;
    }

    /// <param name="summary">What a notification shows.</param>
    public static JsonObject Card(ConversationAddress to, JsonObject card, string summary)
    {
        var message = Envelope(to, "message");
        message["summary"] = summary;
        return message.WithCard(card);
    }

    public static JsonObject WithCard(this JsonObject message, JsonObject card)
    {
        message["attachments"] = new JsonArray(CardParts.Attachment(card));
        return message;
    }

    /// <summary>Makes a message part of a stream: a step of it, or its end where there is no sequence.</summary>
    public static JsonObject WithStream(this JsonObject message, string streamType, string? streamId, int? sequence)
    {
        var info = new JsonObject { ["type"] = "streaminfo", ["streamType"] = streamType };
        if (streamId is not null)
        {
            info["streamId"] = streamId;
        }

        if (sequence is not null)
        {
            info["streamSequence"] = sequence;
        }

        (message["entities"] ??= new JsonArray()).AsArray().Add(info);
        return message;
    }

    /// <summary>A step of a stream.</summary>
    public static JsonObject Step(ConversationAddress to, string text) => Envelope(to, "typing", text);

    private static JsonObject Envelope(ConversationAddress to, string type, string? text = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = to.Bot.Id, ["name"] = to.Bot.Name },
            ["conversation"] = new JsonObject { ["id"] = to.ConversationId, ["conversationType"] = to.ConversationType },
        };
        if (to.User is { } user)
        {
            activity["recipient"] = new JsonObject { ["id"] = user.Id, ["name"] = user.Name };
        }

        if (text is not null)
        {
            activity["text"] = text;
        }

        return activity;
    }
}
