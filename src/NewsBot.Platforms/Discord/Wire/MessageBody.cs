namespace NewsBot.Platforms.Discord.Wire;

/// <summary>A message to send, or what to change one into.</summary>
/// <param name="Nonce">At most 25 characters; with <paramref name="EnforceNonce"/> a repeated request posts once.</param>
internal sealed record MessageBody(
    string? Content = null,
    IReadOnlyList<Embed>? Embeds = null,
    IReadOnlyList<Component>? Components = null,
    int? Flags = null,
    MessageBody.Reference? MessageReference = null,
    string? Nonce = null,
    bool? EnforceNonce = null)
{
    /// <summary>Characters of the content.</summary>
    public const int MaxContent = 2000;

    /// <summary>Links are shown without a preview of what they lead to.</summary>
    public const int SuppressEmbeds = 1 << 2;

    /// <summary>Seen by the asker alone.</summary>
    public const int Ephemeral = 1 << 6;

    /// <summary>Nobody is ever notified by what an article or a user wrote.</summary>
    public Mentions AllowedMentions { get; } = new([], RepliedUser: false);

    internal sealed record Mentions(IReadOnlyList<string> Parse, bool RepliedUser);

    internal sealed record Reference(Snowflake MessageId, bool FailIfNotExists);
}
