using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Cards;

/// <summary>One message of a reply.</summary>
internal sealed record Post(MessageBody Body, IReadOnlyList<UploadFile> Files)
{
    /// <summary>The same as text alone, in as many messages as it takes, for where embeds are not allowed.</summary>
    public IReadOnlyList<Post> Plain()
    {
        if (Body.Embeds is null)
        {
            return [this];
        }

        var pieces = TextSplitter.Split(string.Join("\n\n", Body.Embeds.Select(Text)), MessageBody.MaxContent);
        return
        [
            .. pieces.Select((piece, i) => Of(Body with
            {
                Content = piece,
                Embeds = null,
                Components = i == pieces.Count - 1 ? Body.Components : [],
                Flags = (Body.Flags ?? 0) | MessageBody.SuppressEmbeds,
            })),
        ];
    }

    public static Post Of(MessageBody body) => new(body, []);

    private static string Text(Embed embed) => string.Join("\n\n", new[]
    {
        embed.Author is null ? null : $"**{DiscordMarkdown.Escape(embed.Author.Name)}**",
        embed.Description,
        embed.Footer is null ? null : $"-# {DiscordMarkdown.Escape(embed.Footer.Text)}",
    }.Where(part => !string.IsNullOrEmpty(part)));
}
