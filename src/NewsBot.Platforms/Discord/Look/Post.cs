using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord.Look;

/// <summary>One message of a reply.</summary>
internal sealed record Post(MessageBody Body, IReadOnlyList<UploadFile> Files)
{
    /// <summary>The same as text alone, for where embeds are not allowed.</summary>
    public Post Plain()
    {
        var text = string.Join("\n\n", (Body.Embeds ?? []).SelectMany(embed => new[]
        {
            embed.Title is null ? null : $"**{Markdown.Escape(embed.Title)}**", embed.Description,
        }).Where(part => !string.IsNullOrEmpty(part)));
        var content = TextSplitter.Split(text, MessageBody.MaxContent) is [var first, ..] ? first : null;
        return Of(Body with { Content = content, Embeds = null });
    }

    public static Post Of(MessageBody body) => new(body, []);
}
