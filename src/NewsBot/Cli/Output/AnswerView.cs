using NewsBot.Core.Questions;
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
        else
        {
            terminal.Out.WriteLine(SafeText.Lines(Compose(answer, question)));
        }
    }

    /// <summary>As in the chat, but an article is added with a command of the terminal.</summary>
    private static string Compose(Answer answer, Question question) => answer is Answer.NotFound refusal
        ? string.Join("\n\n", new[]
        {
            AnswerText.Refusal(refusal, question),
            AnswerText.Nearest(refusal),
            new Phrase("Cli.HowToAdd").In(answer.Language),
        }
        .Where(part => part.Length > 0))
        : AnswerText.Compose(answer, question);

    private static void WriteCards(IAnsiConsole console, Answer.Found answer)
    {
        // An extractive answer is its quotes; a written one stands before them.
        if (answer.Answerer != "extractive")
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
        if (citation.Highlight is not { } mark)
        {
            return new Paragraph(SafeText.Line(citation.Quote));
        }

        var start = mark.Start - citation.Span.Start;
        var end = mark.End - citation.Span.Start;
        return new Paragraph()
            .Append(SafeText.Line(citation.Quote[..start]))
            .Append(SafeText.Line(citation.Quote[start..end]), Marked)
            .Append(SafeText.Line(citation.Quote[end..]));
    }
}
