using System.CommandLine;
using System.Text;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot explain QUESTION|-</c>: how questions are understood; nothing is searched or stored.</summary>
internal static class ExplainCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var words = new Argument<string[]>("QUESTION")
        {
            Description = new Phrase("Cli.ExplainQuestionHelp").Here(),
            Arity = ArgumentArity.OneOrMore,
        };
        words.Validators.Add(result =>
        {
            if (!CanBeAsked(string.Join(' ', result.Tokens.Select(token => token.Value))))
            {
                result.AddError(new Phrase("Cli.QuestionLength", Question.MaxLength).Here());
            }
        });
        var askedOn = PeriodOptions.Day("--asked-on", new Phrase("Cli.AskedOnHelp"));
        var command = new Command("explain", new Phrase("Cli.ExplainHelp").Here())
        {
            words, askedOn, SharedOptions.Json,
        };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var today = DateOnly.FromDateTime(invocation.Service<TimeProvider>().GetLocalNow().Date);
            var day = invocation.Get(askedOn) ?? today;
            return invocation.Get(words) is [StandardInput]
                ? await ExplainLinesAsync(invocation, day, cancellation)
                : await ExplainAsync(invocation, string.Join(' ', invocation.Get(words)), day, cancellation);
        });
        return command;
    }

    /// <summary>A line that cannot be a question is told, and the others are explained.</summary>
    private static async Task<int> ExplainLinesAsync(
        Invocation invocation, DateOnly day, CancellationToken cancellation)
    {
        using var lines = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        var code = ExitCode.Done;
        for (var number = 1; await lines.ReadLineAsync(cancellation) is { } line; number++)
        {
            code = !CanBeAsked(line)
                ? invocation.Terminal.Fail(new Phrase("Cli.QuestionLineLength", number, Question.MaxLength))
                : Math.Max(code, await ExplainAsync(invocation, line, day, cancellation));
        }

        return code;
    }

    private static async Task<int> ExplainAsync(
        Invocation invocation, string text, DateOnly day, CancellationToken cancellation)
    {
        var question = new Question(
            text.Trim(), Article.DefaultCollection, day, Locale: invocation.Terminal.Culture.Name);
        var read = invocation.Service<QuestionReader>().Read(question);
        var sources = invocation.Service<NamedSourceReader>();
        ExplanationView.Write(invocation.Terminal, await sources.ReadAsync(read, cancellation) ?? read);
        return ExitCode.Done;
    }

    private static bool CanBeAsked(string text) => text.Trim().Length is > 0 and <= Question.MaxLength;
}
