using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary>Options that narrow down which articles are meant.</summary>
internal sealed class PeriodOptions
{
    public Option<DateOnly?> Since { get; } = Day("--since", new Phrase("Cli.SinceHelp"));

    public Option<DateOnly?> Until { get; } = Day("--until", new Phrase("Cli.UntilHelp"));

    public Option<string?> Source { get; } = new("--source")
    {
        Description = new Phrase("Cli.SourceHelp").Here(),
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        command.Add(Since);
        command.Add(Until);
        command.Add(Source);
        command.Validators.Add(result =>
        {
            if (Day(result.GetResult(Since)) is { } since && Day(result.GetResult(Until)) is { } until && until < since)
            {
                result.AddError(new Phrase("Cli.PeriodBackwards").Here());
            }
        });
    }

    public static Option<DateOnly?> Day(string name, Phrase help) => new(name)
    {
        Description = help.Here(),
        HelpName = "YYYY-MM-DD",
        CustomParser = result => Read(result, name),
    };

    private static DateOnly? Read(ArgumentResult result, string name)
    {
        var text = result.Tokens[0].Value;
        if (Day(text) is { } day)
        {
            return day;
        }

        result.AddError(new Phrase("Cli.NotADay", name, text).Here());
        return null;
    }

    // Asked for its value, an option with an error throws; the error itself is told elsewhere.
    private static DateOnly? Day(OptionResult? result) => result?.Tokens is [{ Value: var text }] ? Day(text) : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
