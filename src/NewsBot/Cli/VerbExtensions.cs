using System.CommandLine;
using System.Globalization;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary>Small words of which the verbs are made.</summary>
internal static class VerbExtensions
{
    /// <summary>Gives a command its action, inside the one place that turns failures into sentences.</summary>
    public static void SetVerb(this Command command, VerbAction action) =>
        command.SetAction((parsed, cancellation) => Boundary.RunAsync(parsed, action, cancellation));

    /// <summary>The wording in the language of the person at the terminal.</summary>
    public static string Here(this Phrase phrase) => phrase.In(CultureInfo.CurrentUICulture);
}

/// <summary>What a verb does once the command line is understood.</summary>
/// <returns>One of <see cref="ExitCode"/>.</returns>
internal delegate Task<int> VerbAction(Invocation invocation, CancellationToken cancellation);
