using System.CommandLine;
using System.Text.Json;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Commands;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot audit</c>: who did what when.</summary>
internal static class AuditCommand
{
    private const int Most = 1000;

    public static Command Create()
    {
        var count = new Option<int>("--count")
        {
            Description = new Phrase("Cli.AuditCountHelp", Most).Here(),
            HelpName = "N",
            DefaultValueFactory = _ => 50,
        };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Most)
            {
                result.AddError(new Phrase("Cli.AuditCountRange", Most).Here());
            }
        });
        var command = new Command("audit", new Phrase("Cli.AuditHelp").Here()) { count, SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var entries = await invocation.Service<NewsLibrary>()
                .AuditAsync(Article.DefaultCollection, invocation.Get(count), cancellation);
            foreach (var entry in entries)
            {
                Write(invocation.Terminal, entry);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, AuditEntry entry)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(AuditJson.Of(entry), ContractJson.Lines.AuditJson));
        }
        else
        {
            terminal.Say(AuditHandler.Line(entry));
        }
    }
}
