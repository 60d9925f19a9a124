using System.Globalization;
using NewsBot.Core.Chat.Library;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;

namespace NewsBot.Discord.Commands;

/// <summary>Suggests publishers and articles while somebody is typing.</summary>
internal sealed class Suggestions(RestClient rest, NewsLibrary library)
{
    private const int ResponseType = 8;
    private const int Most = 25;
    private const int MaxLength = 100;

    /// <exception cref="DiscordException">Discord refused; the person has typed on by then.</exception>
    public async Task AnswerAsync(Interaction interaction, string collection, CancellationToken cancellation)
    {
        var arguments = new Arguments(interaction.Data?.Options);
        var choices = arguments.Focused switch
        {
            "source" => await PublishersAsync(collection, arguments.Text("source") ?? "", cancellation),
            "article" => await ArticlesAsync(collection, arguments.Text("article"), cancellation),
            _ => [],
        };
        await rest.SendAsync(
            Route.Callback(interaction.Id, interaction.Token),
            new { type = ResponseType, data = new { choices } },
            cancellation);
    }

    private async Task<IReadOnlyList<ApplicationCommand.Choice>> PublishersAsync(
        string collection, string typed, CancellationToken cancellation) =>
        [.. (await library.Articles(collection).PublishersAsync(typed, Most, cancellation))
            .Where(publisher => publisher.Length is > 0 and <= MaxLength)
            .Select(publisher => new ApplicationCommand.Choice(publisher, publisher))];

    private async Task<IReadOnlyList<ApplicationCommand.Choice>> ArticlesAsync(
        string collection, string? typed, CancellationToken cancellation)
    {
        var page = await library.Articles(collection).ListAsync(new ArticleListing(typed, Take: Most), cancellation);
        return [.. page.Articles.Select(article => new ApplicationCommand.Choice(
            Cut($"{article.Id} · {DiscordMarkdown.OneLine(article.Title)}"), article.Id.ToString(CultureInfo.InvariantCulture)))];
    }

    private static string Cut(string text) => text.Length <= MaxLength
        ? text
        : text[..(char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1)] + "…";
}
