namespace NewsBot.Platforms.Discord.Wire;

/// <summary>A framed part of a message. Limits: message#embed-object-embed-limits.</summary>
internal sealed record Embed(
    string? Title = null, string? Description = null, int? Color = null, Embed.FooterText? Footer = null)
{
    public const int MaxTitle = 256;
    public const int MaxDescription = 4096;
    public const int MaxFooter = 2048;

    /// <summary>Embeds of one message.</summary>
    public const int MaxCount = 10;

    /// <summary>Characters of all embeds of one message.</summary>
    public const int MaxSum = 6000;

    /// <summary>Characters that count towards <see cref="MaxSum"/>.</summary>
    public int Length() => (Title?.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Text.Length ?? 0);

    internal sealed record FooterText(string Text);
}
