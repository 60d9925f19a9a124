using System.Text;
using NewsBot.Core.Articles;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Language;

namespace NewsBot.Discord;

/// <summary>What the bot says in the form of Discord's messages: embeds with buttons.</summary>
internal static class DiscordFormat
{
    // Before and after what is highlighted in an article.
    private const int Context = 600;

    /// <summary>A reply as messages to send, in order; not empty.</summary>
    /// <param name="language">ISO 639-1 code for replies that do not choose a language of their own.</param>
    public static IReadOnlyList<Post> Posts(Reply reply, string language) => reply switch
    {
        Reply.Answered r => AnswerCard.Of(r).Posts(r.Actions, r.Answer.Language),
        Reply.MoreSources r => new Card(r.Question.Text, AnswerCard.Quotes(r.Citations, r.Language))
            .Posts(r.Actions, r.Language),
        Reply.ArticleShown r => Article(r, language),
        Reply.LoadProgress r => LoadCard.Of(r, language).Posts(r.Actions, language),
        Reply.Document r => new Card(null, DiscordMarkdown.Escape(r.Text.In(language)))
            .Posts(r.Actions, language, [new UploadFile(r.FileName, Encoding.UTF8.GetBytes(r.Content))]),
        Reply.HelpText r => new Card(null, Help(r.Role, language)).Posts(r.Actions, language),
        Reply.Failure or Reply.Refused or Reply.Limited => Plain(reply, language, Card.Trouble),
        _ => Plain(reply, language, Card.Neutral),
    };

    /// <summary>An answer that is being written.</summary>
    public static MessageBody Draft(string text) =>
        new(Embeds: [new Embed(Description: TextSplitter.Split(DiscordMarkdown.Escape(text) + " …", Embed.MaxDescription)[0])]);

    /// <summary>A sentence without a frame, for where embeds are not allowed.</summary>
    public static MessageBody Sentence(Phrase phrase, string language, int? flags = null) =>
        new(Content: DiscordMarkdown.Escape(phrase.In(language)), Flags: flags);

    private static IReadOnlyList<Post> Plain(Reply reply, string language, int color) =>
        new Card(null, DiscordMarkdown.Escape(ReplyText.Compose(reply, language)), color).Posts(reply.Actions, language);

    private static string Help(Role role, string language) => string.Join("\n\n",
    [
        new Phrase("Discord.HelpReader").In(language),
        .. role >= Role.Editor ? [new Phrase("Discord.HelpEditor").In(language)] : Array.Empty<string>(),
        .. role >= Role.Admin ? [new Phrase("Discord.HelpAdmin").In(language)] : Array.Empty<string>(),
    ]);

    // The place in the article, and all of it as a file: embeds are too small for it.
    private static IReadOnlyList<Post> Article(Reply.ArticleShown reply, string language)
    {
        var article = reply.Article;
        var origin = string.Join(" · ", new[]
        {
            article.Publisher,
            AnswerText.Day(article.Published, language),
            ReplyText.VersionNote(reply, language),
        }.Where(part => !string.IsNullOrEmpty(part)).Select(part => DiscordMarkdown.Escape(DiscordMarkdown.OneLine(part!))));
        var body = $"**{DiscordMarkdown.Link(article.Title, article.Url)}**\n{origin}\n\n{Excerpt(article, reply.Highlight)}";
        var file = article.Text.Length > 2 * Context
            ? new[] { new UploadFile($"article-{article.Id}.txt", Encoding.UTF8.GetBytes($"{article.Title}\n\n{article.Text}\n")) }
            : [];
        return new Card(null, body).Posts(reply.Actions, language, file);
    }

    private static string Excerpt(Article article, TextSpan? highlight)
    {
        var text = article.Text;
        var mark = highlight ?? new TextSpan(0, 0);
        var from = WordBreak(text, Math.Max(0, mark.Start - Context), mark.Start);
        var to = Math.Min(text.Length, mark.End + (mark.Length == 0 ? 2 * Context : Context));
        to = to == text.Length ? to : Math.Max(text.LastIndexOf(' ', to), mark.End);
        var marked = mark.Length == 0 ? "" : string.Join(
            "\n\n", mark.In(text).Split("\n\n").Select(part => $"**{DiscordMarkdown.Escape(part)}**"));
        return (from == 0 ? "" : "… ") + DiscordMarkdown.Escape(text[from..mark.Start]) + marked
            + DiscordMarkdown.Escape(text[mark.End..to]) + (to == text.Length ? "" : " …");
    }

    private static int WordBreak(string text, int from, int before)
    {
        var space = from == 0 ? -1 : text.IndexOf(' ', from, before - from);
        return from == 0 ? 0 : space < 0 ? before : space + 1;
    }
}
