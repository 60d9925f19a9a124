using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Host;

namespace NewsBot.Cli;

/// <summary>The command line: its verbs, the options that all of them share, and its exit codes.</summary>
internal static partial class CommandLine
{
    /// <summary>Parses the arguments and runs the verb they name; without a verb, the bot itself.</summary>
    /// <param name="verbs">
    /// Called after the language is chosen, because a verb describes itself in the language of its user.
    /// </param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, VerbAction start, params Func<Command>[] verbs)
    {
        var culture = TerminalLanguage.Choose(args, Environment.GetEnvironmentVariable);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        CultureInfo.DefaultThreadCurrentUICulture = culture;

        var root = new RootCommand(new Phrase("Cli.About").Here());
        SharedOptions.AddTo(root);
        root.SetVerb(start);
        foreach (var verb in verbs)
        {
            root.Add(verb());
        }

        var parsed = root.Parse(args);
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. UnknownOptions(parsed)];
        if (errors.Length > 0)
        {
            return RefuseUsage(parsed, errors);
        }

        using var interrupts = new TerminationSignals();
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            },
            interrupts.Token);
    }

    /// <summary>
    /// The parser hands an unknown option to an argument that takes several values; it would be loaded or asked as if
    /// it were meant. What follows <c>--</c> is meant.
    /// </summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && OptionLike().IsMatch(token.Value))
        .Select(token => new Phrase("Cli.UnknownOption", token.Value).Here());

    private static int RefuseUsage(ParseResult parsed, IEnumerable<string> errors)
    {
        foreach (var error in errors)
        {
            Console.Error.WriteLine(SafeText.Line(error));
        }

        Console.Error.WriteLine(new Phrase("Cli.SeeHelp", FullName(parsed.CommandResult)).Here());
        return ExitCode.WrongUsage;
    }

    private static string FullName(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{FullName(parent)} {command.Command.Name}" : "newsbot";

    [GeneratedRegex("^--?[A-Za-z][A-Za-z-]*(=|$)")]
    private static partial Regex OptionLike();
}
