using System.Text.Json.Nodes;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Activities.Cards;

/// <summary>How far a load is: the card is updated in place until it ends.</summary>
public static class LoadParts
{
    private const int MaxSource = 300;

    public static JsonObject Card(Reply.LoadProgress reply, string language)
    {
        var job = reply.Job;
        return CardParts.Card(
            [
                CardParts.Paragraph(
                    CardParts.Bold(new Phrase("Teams.Load", job.Id).In(language) + " "),
                    CardParts.Run(ReplyText.State(job.State, language)).With("color", Color(job))),
                CardParts.Paragraph(CardParts.Subtle(CardParts.Shorten(job.Source, MaxSource))).With("spacing", "None"),
                .. Facts(job.Progress, language),
                .. reply.Rejected.Select(item => Rejected(item, language)),
            ],
            CardParts.Buttons(reply.Actions, language));
    }

    private static string Color(LoadJob job) => job switch
    {
        { State: JobState.Failed } => "Attention",
        { State: JobState.Done, Progress: { Added: 0, Updated: 0, Duplicates: 0 } } => "Attention",
        { State: JobState.Done } => "Good",
        { State: JobState.Cancelled } => "Default",
        _ => "Accent",
    };

    // What is nought says nothing.
    private static IEnumerable<JsonObject> Facts(JobProgress progress, string language)
    {
        var facts = new[]
        {
            ("Teams.FactAdded", progress.Added),
            ("Teams.FactUpdated", progress.Updated),
            ("Teams.FactDuplicate", progress.Duplicates),
            ("Teams.FactUnusable", progress.Rejected + progress.Failed),
        }
        .Where(fact => fact.Item2 > 0)
        .Select(fact => (JsonNode)new JsonObject
        {
            ["title"] = new Phrase(fact.Item1).In(language),
            ["value"] = fact.Item2.ToString("N0", Phrasebook.Culture(language)),
        })
        .ToArray();
        return facts.Length == 0 ? [] : [new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray(facts) }];
    }

    private static JsonObject Rejected(RejectedItem item, string language) => CardParts.Paragraph(
        CardParts.Run(CardParts.Shorten(item.Source, MaxSource) + ": "),
        CardParts.Subtle(item.Reason.In(language)));
}
