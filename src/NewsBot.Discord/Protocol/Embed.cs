namespace NewsBot.Discord.Protocol;

/// <summary>A framed part of a message. Limits: message#embed-object-embed-limits.</summary>
/// <param name="Author">The line at the top, in plain text; the title would be read as Markdown.</param>
internal sealed record Embed(
    string? Description = null, int? Color = null, Embed.Heading? Author = null, Embed.FooterText? Footer = null)
{
    public const int MaxAuthor = 256;
    public const int MaxDescription = 4096;
    public const int MaxFooter = 2048;

    /// <summary>Embeds of one message.</summary>
    public const int MaxCount = 10;

    /// <summary>Characters of all embeds of one message.</summary>
    public const int MaxSum = 6000;

    /// <summary>Characters that count towards <see cref="MaxSum"/>.</summary>
    public int Length() => (Author?.Name.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Text.Length ?? 0);

    internal sealed record Heading(string Name);

    internal sealed record FooterText(string Text);
}
