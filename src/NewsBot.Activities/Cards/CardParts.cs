using System.Text;
using System.Text.Json.Nodes;
using NewsBot.Core.Chat;

namespace NewsBot.Activities.Cards;

/// <summary>
/// The building blocks of Adaptive Cards 1.5. Whatever comes from articles or people stands in text runs, which are
/// shown as they are; text blocks would read it as Markdown.
/// </summary>
public static class CardParts
{
    /// <summary>The verb of every button of ours.</summary>
    public const string Verb = "newsbot";

    /// <summary>Content type of an attachment that is a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>A card as a message carries it.</summary>
    public static JsonObject Attachment(JsonObject card) =>
        new() { ["contentType"] = ContentType, ["content"] = card.DeepClone() };

    public static JsonObject Card(IEnumerable<JsonObject> body, IEnumerable<JsonObject> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["body"] = Array(body),
        };
        if (Array(actions) is { Count: > 0 } buttons)
        {
            card["actions"] = buttons;
        }

        card["msteams"] = new JsonObject { ["width"] = "Full" };
        return card;
    }

    /// <summary>A paragraph of runs.</summary>
    public static JsonObject Paragraph(params IEnumerable<JsonObject> runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = Array(runs) };

    public static JsonObject Run(string text) => new() { ["type"] = "TextRun", ["text"] = Clean(text) };

    public static JsonObject Bold(string text) => Run(text).With("weight", "Bolder");

    public static JsonObject Subtle(string text) => Run(text).With("isSubtle", true).With("size", "Small");

    /// <summary>A run that opens a web address; plain where the address is none.</summary>
    public static JsonObject Link(JsonObject run, string? url) =>
        WebAddress(url) is { } address
            ? run.With("color", "Accent").With("selectAction", new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = address })
            : run;

    public static JsonObject Box(IEnumerable<JsonObject> items) => new()
    {
        ["type"] = "Container",
        ["separator"] = true,
        ["spacing"] = "Medium",
        ["items"] = Array(items),
    };

    public static JsonObject With(this JsonObject part, string name, JsonNode value)
    {
        part[name] = value;
        return part;
    }

    // Who wants to rate a refusal finds it under "…", where Teams puts what is secondary; the others have more room.
    public static IEnumerable<JsonObject> Buttons(IEnumerable<ReplyAction> actions, string language) =>
        actions.Select(action => action.Kind switch
        {
            ActionKind.Helpful or ActionKind.Unhelpful => Button(action.Label.In(language), action.Id).With("mode", "secondary"),
            _ => Button(action.Label.In(language), action.Id),
        });

    /// <summary>A button that comes back as an <c>adaptiveCard/action</c> with this id.</summary>
    public static JsonObject Button(string title, string id) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = Verb,
        ["data"] = new JsonObject { ["id"] = id },
    };

    /// <summary>
    /// The address where it is one of the web; null otherwise, and for one too long to be worth its place.
    /// </summary>
    public static string? WebAddress(string? url) =>
        url is { Length: < 1_000 } && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;

    /// <summary>At most so many characters, cut between words and never within one.</summary>
    /// <param name="length">At least 1: the sign of what is left out.</param>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 1);
        end = end > length / 2 ? end : length - 1;
        end = end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text[..end].TrimEnd() + "…";
    }

    // Control characters have no place in a card; a client that chokes on one would show nothing at all.
    private static string Clean(string text)
    {
        if (!text.Any(c => char.IsControl(c) && c != '\n'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(char.IsControl(c) && c != '\n' ? ' ' : c);
        }

        return clean.ToString();
    }

    private static JsonArray Array(IEnumerable<JsonObject> parts) => new([.. parts]);
}
