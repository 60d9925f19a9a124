using System.Text.Json.Nodes;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Platforms.Teams.Cards;

/// <summary>How far a load is: the card is updated in place until it ends.</summary>
internal static class LoadParts
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
                Facts(job.Progress, language),
                .. reply.Rejected.Select(item => Rejected(item, language)),
            ],
            CardParts.Buttons(reply.Actions, language));
    }

    private static string Color(LoadJob job) => job switch
    {
        { State: JobState.Failed } => "Attention",
        { State: JobState.Done, Progress: { Rejected: 0, Failed: 0 } } => "Good",
        { State: JobState.Done or JobState.Cancelled } => "Warning",
        _ => "Accent",
    };

    private static JsonObject Facts(JobProgress progress, string language) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray(
            Fact("Teams.FactAdded", progress.Added, language),
            Fact("Teams.FactUpdated", progress.Updated, language),
            Fact("Teams.FactDuplicate", progress.Duplicates, language),
            Fact("Teams.FactUnusable", progress.Rejected + progress.Failed, language)),
    };

    private static JsonObject Fact(string title, int count, string language) => new()
    {
        ["title"] = new Phrase(title).In(language),
        ["value"] = count.ToString("N0", Phrasebook.Culture(language)),
    };

    private static JsonObject Rejected(RejectedItem item, string language) => CardParts.Paragraph(
        CardParts.Run(CardParts.Shorten(item.Source, MaxSource) + ": "),
        CardParts.Subtle(item.Reason.In(language)));
}
