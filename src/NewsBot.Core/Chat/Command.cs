namespace NewsBot.Core.Chat;

/// <summary>What a message asks for: a closed set, the same on every platform.</summary>
public abstract record Command
{
    /// <summary>A question about the news.</summary>
    public sealed record Ask(string Text, DateOnly? Since = null, DateOnly? Until = null, string? Source = null)
        : Command;

    /// <summary>A page of the collection's articles.</summary>
    /// <param name="Page">From 1.</param>
    public sealed record Articles(string? Text = null, string? Source = null, int Page = 1) : Command;

    /// <summary>Load sources (addresses), pasted text, or the files of the message.</summary>
    public sealed record Load(IReadOnlyList<string> Sources, string? Text = null) : Command;

    /// <summary>One article with its text.</summary>
    public sealed record Show(long ArticleId) : Command;

    /// <summary>Remove an article.</summary>
    public sealed record Remove(long ArticleId) : Command;

    /// <summary>Bring a removed article back.</summary>
    public sealed record Restore(long ArticleId) : Command;

    /// <summary>Health, counts and running loads.</summary>
    public sealed record Status : Command;

    /// <summary>What can be asked and commanded here.</summary>
    public sealed record Help : Command;

    /// <summary>Text that begins like a command and is none; answered with what was meant.</summary>
    public sealed record Unknown(string Text, Texts.Phrase Reason) : Command;
}
