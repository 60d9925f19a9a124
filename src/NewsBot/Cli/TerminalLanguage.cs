using System.Globalization;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary>Chooses the language in which the program speaks to whoever sits at the terminal.</summary>
internal static class TerminalLanguage
{
    public const string Option = "--language";

    /// <summary>
    /// The option where it is given, else the locale of the environment in POSIX's order. Needed before the command
    /// line is parsed, because the parser's own messages are in it.
    /// </summary>
    public static CultureInfo Choose(IReadOnlyList<string> args, Func<string, string?> environment) =>
        Phrasebook.Culture(
            Given(args)
            ?? NotEmpty(environment("LC_ALL"))
            ?? NotEmpty(environment("LC_MESSAGES"))
            ?? NotEmpty(environment("LANG")));

    private static string? Given(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Option)
            {
                return i + 1 < args.Count ? args[i + 1] : null;
            }

            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal))
            {
                return args[i][(Option.Length + 1)..];
            }
        }

        return null;
    }

    private static string? NotEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
