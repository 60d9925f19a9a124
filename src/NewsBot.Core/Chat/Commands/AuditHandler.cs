using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Says who did what in the conversation's collection.</summary>
public sealed class AuditHandler(NewsLibrary library) : ICommandHandler<Command.Audit>
{
    private const int Shown = 20;

    public async Task<Reply> HandleAsync(Command.Audit command, Turn turn, CancellationToken cancellation)
    {
        var entries = await library.AuditAsync(turn.Message.Collection, Shown, cancellation);
        return new Reply.Notice(entries.Count == 0
            ? new Phrase("Feeds.AuditNone")
            : new Phrase("Feeds.Audit", entries.Count, entries.Select(Line).ToList()));
    }

    /// <summary>One entry: when, who, what, to what.</summary>
    public static Phrase Line(AuditEntry entry) => new(
        "Feeds.AuditLine", entry.At, entry.By, new Phrase($"Feeds.Action{entry.Action}"), entry.Subject, entry.Detail);
}
