using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;
using Spectre.Console;

namespace NewsBot.Cli.Output;

/// <summary>Shows stored articles.</summary>
internal static class ArticleView
{
    public static void WriteList(Terminal terminal, int skipped, ArticlePage page)
    {
        if (terminal.Json)
        {
            foreach (var article in page.Articles)
            {
                terminal.Out.WriteLine(JsonSerializer.Serialize(Json(article), ContractJson.Lines.ArticleJson));
            }
        }
        else if (page.Articles.Count == 0)
        {
            terminal.Note(new Phrase("Cli.NoArticles"));
        }
        else
        {
            WriteRows(terminal, page.Articles);
            terminal.Note(new Phrase("Cli.ListCount", skipped + 1, skipped + page.Articles.Count, page.Total));
        }
    }

    public static void WriteFull(Terminal terminal, Article article, int versions)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(
                Json(article) with { Text = article.Text, Versions = versions }, ContractJson.Lines.ArticleJson));
            return;
        }

        var facts = string.Join(" · ", versions == 1 ? Facts(article) : Facts(article).Append(
            new Phrase("Chat.Versions", article.Version, versions).In(terminal.Culture)));
        if (terminal.IsRich)
        {
            terminal.Rich.Write(new Text(SafeText.Line(article.Title) + "\n", new Style(decoration: Decoration.Bold)));
            terminal.Rich.Write(new Text(facts + "\n\n", new Style(Color.Grey)));
            terminal.Rich.Write(new Text(SafeText.Lines(article.Text) + "\n"));
        }
        else
        {
            terminal.Out.WriteLine(SafeText.Line(article.Title));
            terminal.Out.WriteLine(facts);
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(SafeText.Lines(article.Text));
        }
    }

    public static void WriteChange(Terminal terminal, long id, string change, Phrase text)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(
                new ArticleChangeJson(id.ToString(CultureInfo.InvariantCulture), change + "d"),
                ContractJson.Lines.ArticleChangeJson));
        }
        else
        {
            terminal.Say(text);
        }
    }

    /// <summary>The terminal's user may know who loads.</summary>
    private static ArticleJson Json(Article article) => ArticleJson.Of(article) with { LoadedBy = article.LoadedBy };

    private static IEnumerable<string> Facts(Article article) =>
        new[]
        {
            article.Publisher,
            string.Join(", ", article.Authors),
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Language,
            article.Url,
        }
        .Where(fact => !string.IsNullOrEmpty(fact))
        .Select(fact => SafeText.Line(fact!));

    private static void WriteRows(Terminal terminal, IReadOnlyList<Article> articles)
    {
        var rows = articles.Select(article => new[]
        {
            article.Id.ToString(CultureInfo.InvariantCulture),
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            article.Language,
            SafeText.Line(article.Publisher ?? ""),
            SafeText.Line(article.Title),
        });
        if (!terminal.IsRich)
        {
            foreach (var row in rows)
            {
                terminal.Out.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in HeadingTexts(terminal))
        {
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        terminal.Rich.Write(table);
    }

    private static IEnumerable<string> HeadingTexts(Terminal terminal) =>
        new[]
        {
            new Phrase("Cli.HeadId"),
            new Phrase("Cli.HeadDay"),
            new Phrase("Cli.HeadLanguage"),
            new Phrase("Cli.HeadPublisher"),
            new Phrase("Cli.HeadTitle"),
        }
        .Select(heading => heading.In(terminal.Culture));
}
