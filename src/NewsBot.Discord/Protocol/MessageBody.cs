using System.Text.Json;

namespace NewsBot.Discord.Protocol;

/// <summary>A message to send, or what to change one into.</summary>
/// <param name="Nonce">
/// At most 25 characters; with <paramref name="EnforceNonce"/> a repeated request posts once.
/// </param>
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

/// <summary>What Discord says of a request that it did not carry out.</summary>
/// <param name="Errors">Where in the request the fault is; paths only, it may repeat what was sent.</param>
/// <param name="RetryAfter">Seconds, with status 429.</param>
internal sealed record ErrorBody(
    int Code = 0, string? Message = null, JsonElement? Errors = null, double? RetryAfter = null, bool Global = false);
