using System.Text.Json.Nodes;
using NewsBot.Core.Chat;
using NewsBot.Core.Texts;

namespace NewsBot.Activities.Cards;

/// <summary>What is only text: notices, help, the welcome, status.</summary>
public static class TextParts
{
    public static JsonObject Card(string text, IEnumerable<ReplyAction> actions, string language) =>
        CardParts.Card(Lines(text), CardParts.Buttons(actions, language));

    /// <summary>The first words to who has just installed the bot.</summary>
    public static JsonObject Welcome(string help, string language) => CardParts.Card(
        [
            CardParts.Paragraph(CardParts.Bold(new Phrase("Teams.Welcome").In(language)).With("size", "Large")),
            CardParts.Paragraph(CardParts.Run(new Phrase("Teams.WelcomeText").In(language))),
            CardParts.Box(Lines(help)),
        ],
        []);

    // In help, what stands before the dash is to be typed.
    private static IEnumerable<JsonObject> Lines(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = line.IndexOf(" – ", StringComparison.Ordinal);
            yield return dash is > 0 and < 80 && !line.StartsWith('–')
                ? CardParts.Paragraph(CardParts.Bold(line[..dash]), CardParts.Run(line[dash..])).With("spacing", "Small")
                : CardParts.Paragraph(CardParts.Run(line)).With("spacing", "Small");
        }
    }
}
