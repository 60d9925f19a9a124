using NewsBot.Core.Chat;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Cards;

/// <summary>A reply in Discord's Markdown, before it is cut to what a message may hold.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Body">Escaped Markdown; continues in further messages where it is long.</param>
/// <param name="Footer">Plain text.</param>
internal sealed record Card(string? Title, string Body, int Color = Card.Neutral, string? Footer = null)
{
    public const int Answer = 0x2E7D5B;
    public const int Close = 0x6A5ACD;
    public const int NoAnswer = 0x8A6D3B;
    public const int Trouble = 0xB3402E;
    public const int Neutral = 0x4A6FA5;

    // Leaves room for title and footer in the sum of a message.
    private const int MaxBody = 3_000;

    /// <summary>Messages to send, in order; buttons and files are at the last.</summary>
    public IReadOnlyList<Post> Posts(
        IReadOnlyList<ReplyAction> actions, string language, IReadOnlyList<UploadFile>? files = null)
    {
        var pieces = TextSplitter.Split(Body, MaxBody);
        if (pieces.Count == 0)
        {
            pieces = [""];
        }

        return
        [
            .. pieces.Select((piece, i) =>
            {
                var isLast = i == pieces.Count - 1;
                var embed = new Embed(
                    piece,
                    Color,
                    i == 0 && Title is not null ? new Embed.Heading(Cut(Title, Embed.MaxAuthor)) : null,
                    isLast && Footer is not null ? new Embed.FooterText(Cut(Footer, Embed.MaxFooter)) : null);
                return new Post(
                    new MessageBody(Embeds: [embed], Components: isLast ? Buttons.Of(actions, language) : []),
                    isLast ? files ?? [] : []);
            }),
        ];
    }

    private static string Cut(string text, int max)
    {
        text = DiscordMarkdown.OneLine(text);
        if (text.Length <= max)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[max - 2]) ? max - 2 : max - 1;
        return text[..end] + "…";
    }
}
