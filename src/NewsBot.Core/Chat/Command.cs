using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Chat;

/// <summary>What a message asks for: a closed set, the same on every platform.</summary>
public abstract record Command
{
    private Command()
    {
    }

    /// <summary>A question about the news.</summary>
    public sealed record Ask(string Text, DateOnly? Since = null, DateOnly? Until = null, string? Source = null)
        : Command;

    /// <summary>A page of the collection's articles.</summary>
    /// <param name="Page">From 1.</param>
    public sealed record Articles(
        string? Text = null, string? Source = null, int Page = 1, DateOnly? Since = null, DateOnly? Until = null) : Command
    {
        /// <summary>Whether only some articles are asked for.</summary>
        public bool IsFiltered => Text is not null || Source is not null || Since is not null || Until is not null;
    }

    /// <summary>Load sources (addresses), pasted text, or the files of the message.</summary>
    public sealed record Load(IReadOnlyList<string> Sources, string? Text = null) : Command;

    /// <summary>One article with its text.</summary>
    /// <param name="Version">The version to show; null for the current one.</param>
    /// <param name="Span">What to highlight in the text of that version.</param>
    public sealed record Show(long ArticleId, int? Version = null, TextSpan? Span = null) : Command;

    /// <summary>Remove an article.</summary>
    public sealed record Remove(long ArticleId) : Command;

    /// <summary>Bring a removed article back.</summary>
    public sealed record Restore(long ArticleId) : Command;

    /// <summary>Stop a load that has not ended; what it has loaded stays.</summary>
    public sealed record Cancel(long JobId) : Command;

    /// <summary>Take back what an ended load has brought.</summary>
    public sealed record Undo(long JobId) : Command;

    /// <summary>What changed between an article's versions.</summary>
    public sealed record Versions(long ArticleId) : Command;

    /// <summary>Who did what when.</summary>
    public sealed record Audit : Command;

    /// <summary>
    /// The feeds that are followed, one more, one less, why one brings what it brings, or all of them as a list for
    /// other programs; the files of the message are such lists to add.
    /// </summary>
    /// <param name="Address">Feed or page to add.</param>
    /// <param name="FeedId">Feed to remove or to check.</param>
    public sealed record Feeds(FeedAct Act, Uri? Address = null, long FeedId = 0) : Command;

    /// <summary>Further evidence beside what a recent answer has cited.</summary>
    /// <param name="Answer">Id of the answer, as in <see cref="Reply.Answered"/>.</param>
    public sealed record More(string Answer) : Command;

    /// <summary>Whether a recent answer was of use.</summary>
    /// <param name="Answer">Id of the answer, as in <see cref="Reply.Answered"/>.</param>
    public sealed record Feedback(string Answer, bool Helpful) : Command;

    /// <summary>Show a private answer to everybody in the conversation.</summary>
    /// <param name="Answer">Id of the answer, as in <see cref="Reply.Answered"/>.</param>
    public sealed record Share(string Answer) : Command;

    /// <summary>Health, counts and running loads.</summary>
    public sealed record Status : Command;

    /// <summary>What can be asked and commanded here.</summary>
    public sealed record Help : Command;

    /// <summary>What only one platform has, such as the settings of a server; it brings what is to be done.</summary>
    /// <param name="Needs">The least role that may give it.</param>
    public sealed record Native(Role Needs, Func<CancellationToken, Task<Reply>> RunAsync) : Command;

    /// <summary>Text that begins like a command and is none; answered with what was meant.</summary>
    public sealed record Unknown(string Text, Phrase Reason) : Command;
}
