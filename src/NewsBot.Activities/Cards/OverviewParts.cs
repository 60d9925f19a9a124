using System.Text.Json.Nodes;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;

namespace NewsBot.Activities.Cards;

/// <summary>
/// An overview as a card: a line for each article under titles, sides of a comparison beside each other.
/// </summary>
public static class OverviewParts
{
    /// <summary>The heading, which is all that a message with this card says.</summary>
    public static string Text(Answer.Overview overview) => MarkdownText.Escape(AnswerText.Heading(overview));

    public static JsonObject Card(Reply.Answered reply, Answer.Overview overview, int quoteLength)
    {
        var sections = overview.Sections.Select(section => Section(section, overview, quoteLength)).ToList();
        return CardParts.Card(
            overview.SideBySide ? [Columns(sections)] : sections.SelectMany(section => section),
            CardParts.Buttons(
                reply.Actions.Where(a => a.Kind is not (ActionKind.Helpful or ActionKind.Unhelpful)), overview.Language));
    }

    private static IReadOnlyList<JsonObject> Section(
        OverviewSection section, Answer.Overview overview, int length) =>
    [
        .. section.Title is { } title
            ? [CardParts.Paragraph(CardParts.Bold(CardParts.Shorten(title, length))).With("spacing", "Medium")]
            : Array.Empty<JsonObject>(),
        .. section.Citations.Select(number =>
            SourceParts.Source(overview.Citations[number - 1], overview.Language, length, visible: true)),
        .. section.Citations.Count == 0
            ? [CardParts.Paragraph(CardParts.Subtle(AnswerText.NothingOnSide(overview.Language)))]
            : Array.Empty<JsonObject>(),
    ];

    private static JsonObject Columns(IEnumerable<IReadOnlyList<JsonObject>> sides) => new()
    {
        ["type"] = "ColumnSet",
        ["columns"] = new JsonArray([.. sides.Select(side => new JsonObject
        {
            ["type"] = "Column",
            ["width"] = "stretch",
            ["items"] = new JsonArray([.. side]),
        })]),
    };
}
