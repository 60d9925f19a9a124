using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Core.Articles;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Activities.Cards;

/// <summary>Articles: one with its text, and a page of a list.</summary>
public static class ArticleParts
{
    /// <param name="length">Characters of the text that are shown, around what is to be seen.</param>
    public static JsonObject Card(Reply.ArticleShown reply, string language, int length)
    {
        var article = reply.Article;
        var from = article.Language == language || article.Language == Languages.Unknown
            ? null
            : AnswerText.LanguageName(article.Language, language);
        return CardParts.Card(
            [
                SourceParts.Heading($"{article.Id} · ", article.Title, article.Url),
                .. SourceParts.Details(article.Publisher, article.Published, from, language),
                .. ReplyText.VersionNote(reply, language) is { } note
                    ? [CardParts.Paragraph(CardParts.Subtle(note))]
                    : Array.Empty<JsonObject>(),
                .. Text(article.Text, reply.Highlight, Math.Min(length, ReplyText.MaxArticleText)),
            ],
            CardParts.Buttons(reply.Actions, language));
    }

    public static JsonObject ListCard(Reply.ArticleList reply, string language) => CardParts.Card(
        [
            CardParts.Paragraph(CardParts.Bold(
                new Phrase("Chat.ArticleList", reply.Page.Total, reply.Query.Page, reply.Pages).In(language))),
            .. reply.Page.Articles.Select(article => Row(article, language)),
        ],
        CardParts.Buttons(reply.Actions, language));

    private static JsonObject Row(Article article, string language)
    {
        var row = CardParts.Box(
        [
            SourceParts.Heading($"{article.Id} · ", article.Title, null),
            .. SourceParts.Details(article.Publisher, article.Published, null, language),
        ]);
        var open = CardParts.Button(
            new Phrase("Teams.ActionOpen", article.Id.ToString(CultureInfo.InvariantCulture)).In(language),
            ActionId.Write(new Command.Show(article.Id)));
        return row.With("selectAction", open);
    }

    // One block for each paragraph; the part to see in bold wherever it runs.
    private static IEnumerable<JsonObject> Text(string text, TextSpan? highlight, int length)
    {
        var from = text.Length <= length
            ? 0
            : Math.Clamp((highlight?.Start ?? 0) - length / 4, 0, text.Length - length);
        var to = Math.Min(text.Length, from + length);
        from = from == 0 ? 0 : Math.Max(from, text.IndexOf(' ', from) + 1);
        to = to == text.Length ? to : Math.Max(text.LastIndexOf(' ', to - 1), from);
        var start = from;
        while (start < to)
        {
            var end = text.IndexOf("\n\n", start, to - start, StringComparison.Ordinal);
            end = end < 0 ? to : end;
            if (end > start)
            {
                yield return CardParts.Paragraph(Runs(text, start, end, highlight, start == from && from > 0, end == to && to < text.Length))
                    .With("spacing", "Medium");
            }

            start = end + 2;
        }
    }

    private static IEnumerable<JsonObject> Runs(
        string text, int start, int end, TextSpan? highlight, bool cutBefore, bool cutAfter)
    {
        if (cutBefore)
        {
            yield return CardParts.Run("… ");
        }

        var from = Math.Clamp(highlight?.Start ?? end, start, end);
        var to = Math.Clamp(highlight?.End ?? end, from, end);
        if (from > start)
        {
            yield return CardParts.Run(text[start..from]);
        }

        if (to > from)
        {
            yield return CardParts.Bold(text[from..to]).With("highlight", true);
        }

        if (end > to)
        {
            yield return CardParts.Run(text[to..end]);
        }

        if (cutAfter)
        {
            yield return CardParts.Run(" …");
        }
    }
}
