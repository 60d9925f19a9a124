using System.Text;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Discord.Cards;

/// <summary>How far a load is: a bar of what became of its items, counts, and the reasons of those refused.</summary>
internal static class LoadCard
{
    private const int Width = 12;

    public static Card Of(Reply.LoadProgress reply, string language)
    {
        var job = reply.Job;
        var lines = new StringBuilder()
            .Append(Bar(job.Progress, job.State)).Append('\n')
            .Append(new Phrase(
                "Discord.LoadCounts",
                job.Progress.Added,
                job.Progress.Updated,
                job.Progress.Duplicates,
                job.Progress.Rejected + job.Progress.Failed).In(language));
        if (reply.Rejected.Count > 0)
        {
            lines.Append("\n\n**").Append(new Phrase("Discord.NotLoaded").In(language)).Append("**");
            foreach (var item in reply.Rejected)
            {
                lines.Append("\n• ").Append(DiscordMarkdown.Escape(DiscordMarkdown.OneLine(item.Source)))
                    .Append(" – ").Append(DiscordMarkdown.Escape(item.Reason.In(language)));
            }
        }

        var title = new Phrase("Discord.LoadTitle", job.Id, job.Source, ReplyText.State(job.State, language)).In(language);
        return new Card(title, lines.ToString(), Color(job));
    }

    // How many items there are is known only at the end, so the bar shows their shares, and is full then.
    private static string Bar(JobProgress progress, JobState state)
    {
        var isEnded = state is not (JobState.Waiting or JobState.Running);
        if (progress.Items == 0)
        {
            return string.Concat(Enumerable.Repeat("⬜", Width));
        }

        var cells = isEnded ? Width : Math.Min(Width - 1, 1 + (int)Math.Log2(progress.Items));
        var added = Share(progress.Added + progress.Updated);
        var refused = Share(progress.Rejected + progress.Failed);
        var known = Math.Max(0, cells - added - refused);
        return string.Concat(
            Cells("🟩", added), Cells("🟦", known), Cells("🟥", refused), Cells("⬜", Width - added - known - refused));

        int Share(int part) => (int)Math.Round((double)part * cells / progress.Items, MidpointRounding.AwayFromZero);
    }

    private static string Cells(string cell, int count) =>
        string.Concat(Enumerable.Repeat(cell, Math.Max(0, count)));

    private static int Color(LoadJob job) => job.State switch
    {
        JobState.Failed => Card.Trouble,
        JobState.Done => Card.Answer,
        _ => Card.Neutral,
    };
}
