using System.CommandLine;
using System.CommandLine.Parsing;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary>Options that every verb understands.</summary>
internal static class SharedOptions
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = new Phrase("Cli.DataHelp").Here(),
        HelpName = "DIR",
        Recursive = true,
        Validators = { RefuseEmpty },
    };

    public static Option<string[]> Set { get; } = new("--set")
    {
        Description = new Phrase("Cli.SetHelp").Here(),
        HelpName = "NAME=VALUE",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        Validators = { RefuseNameless },
    };

    public static Option<string?> Language { get; } = new Option<string?>(TerminalLanguage.Option)
    {
        Description = new Phrase("Cli.LanguageHelp").Here(),
        Recursive = true,
    }.AcceptOnlyFromAmong([.. Phrasebook.Languages]);

    /// <summary>Not shared by the start of the bot, which has nothing to hand to a script.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = new Phrase("Cli.JsonHelp").Here() };

    public static void AddTo(RootCommand root)
    {
        root.Add(Data);
        root.Add(Set);
        root.Add(Language);
    }

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: var path }] && string.IsNullOrWhiteSpace(path))
        {
            result.AddError(new Phrase("Cli.DataEmpty").Here());
        }
    }

    private static void RefuseNameless(OptionResult result)
    {
        foreach (var setting in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
        {
            result.AddError(new Phrase("Cli.NotASetting", setting.Value).Here());
        }
    }
}
