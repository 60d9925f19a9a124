using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Texts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsBot.Cli.Output;

/// <summary>Shows an answer to a person at a terminal.</summary>
internal static class AnswerView
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style NotSure = new(Color.Olive, decoration: Decoration.Bold);
    private static readonly Style Marked = new(Color.Black, Color.Yellow);

    public static void Write(Terminal terminal, Question question, Answer answer)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(AnswerJson.From(answer, question).Write());
        }
        else if (terminal.IsRich && answer is Answer.Found found)
        {
            WriteCards(terminal.Rich, found);
        }
        else if (terminal.IsRich && answer is Answer.Related related)
        {
            terminal.Rich.Write(new Text(AnswerText.NotStated(related) + "\n", NotSure));
            WriteCards(terminal.Rich, related.Citations, related.Language);
        }
        else if (terminal.IsRich && answer is Answer.Overview overview)
        {
            WriteOverview(terminal.Rich, overview);
        }
        else
        {
            terminal.Out.WriteLine(SafeText.Lines(Compose(answer, question)));
        }
    }

    /// <summary>Lines under titles; sides of a comparison beside each other.</summary>
    private static void WriteOverview(IAnsiConsole console, Answer.Overview overview)
    {
        console.Write(new Text(
            SafeText.Line(AnswerText.Heading(overview)) + "\n", new Style(decoration: Decoration.Bold)));
        var sections = overview.Sections.Select(section => new Rows(
        [
            .. section.Title is { } title ? [new Text(SafeText.Line(title), Quiet)] : Array.Empty<IRenderable>(),
            .. section.Citations.Count == 0
                ? [new Text(AnswerText.NothingOnSide(overview.Language))]
                : section.Citations.Select(
                    IRenderable (number) => Card(overview.Citations[number - 1], overview.Language)),
        ])).ToList();
        if (overview.SideBySide)
        {
            console.Write(new Grid { Expand = true }.AddColumns(sections.Count).AddRow([.. sections]));
        }
        else
        {
            sections.ForEach(console.Write);
        }

        if (overview.HasMore)
        {
            console.Write(new Text(NextPage(overview) + "\n", Quiet));
        }
    }

    private static string NextPage(Answer.Overview overview) =>
        new Phrase("Cli.NextPage", overview.Page + 1).In(overview.Language);

    /// <summary>
    /// As in the chat, but an article is added with a command of the terminal, and another page is an option.
    /// </summary>
    private static string Compose(Answer answer, Question question) => answer switch
    {
        Answer.NotFound refusal => string.Join("\n\n", new[]
        {
            AnswerText.Refusal(refusal, question),
            AnswerText.Nearest(refusal),
            new Phrase("Cli.HowToAdd").In(answer.Language),
        }
        .Where(part => part.Length > 0)),
        Answer.Overview { HasMore: true } overview => $"{AnswerText.Compose(answer, question)}\n\n{NextPage(overview)}",
        _ => AnswerText.Compose(answer, question),
    };

    private static void WriteCards(IAnsiConsole console, Answer.Found answer)
    {
        // An extractive answer is its quotes; a written one stands before them.
        if (answer.Answerer != ExtractiveAnswerer.AnswererName)
        {
            console.Write(Sentences(answer));
        }

        WriteCards(console, answer.Citations, answer.Language);
        if (answer.Notice is { } notice)
        {
            console.Write(new Text(notice.In(answer.Language) + "\n", Quiet));
        }
    }

    private static void WriteCards(IAnsiConsole console, IReadOnlyList<Citation> citations, string language)
    {
        foreach (var citation in citations)
        {
            console.Write(Card(citation, language));
        }
    }

    private static Paragraph Sentences(Answer.Found answer)
    {
        var text = new Paragraph();
        foreach (var sentence in answer.Sentences)
        {
            text.Append(SafeText.Line(sentence.Text));
            text.Append(string.Concat(sentence.Citations.Select(number => $" [{number}]")) + " ", Quiet);
        }

        return text.Append("\n");
    }

    private static Panel Card(Citation citation, string language)
    {
        var origin = string.Join(" · ", Origin(citation, language).Select(SafeText.Line));
        var rows = new List<IRenderable> { Quote(citation), new Text(SafeText.Line(citation.Title), Quiet) };
        if (AnswerText.Gloss(citation, language) is { } gloss)
        {
            rows.Insert(1, new Text(SafeText.Line(gloss), Quiet));
        }

        if (AnswerText.Note(citation, language) is { } note)
        {
            rows.Add(new Text(SafeText.Line(note), Quiet));
        }

        if (citation.Url is { } url)
        {
            // As a link it can be clicked even where the line breaks.
            rows.Add(new Text(SafeText.Line(url), new Style(Color.Blue, link: SafeText.Line(url))));
        }

        return new Panel(new Rows(rows))
            .Header(Markup.Escape($" {citation.Number} · {origin} "))
            .Border(BoxBorder.Rounded)
            .BorderColor(Color.Grey)
            .Expand();
    }

    private static IEnumerable<string> Origin(Citation citation, string language)
    {
        if (citation.Publisher is { } publisher)
        {
            yield return publisher;
        }

        if (citation.Published is { } day)
        {
            yield return AnswerText.Day(day, language);
        }

        yield return AnswerText.LanguageName(citation.Language, language);
    }

    private static Paragraph Quote(Citation citation)
    {
        var quote = new Paragraph().Append(SafeText.Line(AnswerText.Subject(citation)), Quiet);
        if (citation.Highlight is not { } mark)
        {
            return quote.Append(SafeText.Line(citation.Quote));
        }

        var start = mark.Start - citation.Span.Start;
        var end = mark.End - citation.Span.Start;
        return quote
            .Append(SafeText.Line(citation.Quote[..start]))
            .Append(SafeText.Line(citation.Quote[start..end]), Marked)
            .Append(SafeText.Line(citation.Quote[end..]));
    }
}
