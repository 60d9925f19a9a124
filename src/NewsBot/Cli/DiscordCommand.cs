using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Discord;

namespace NewsBot.Cli;

/// <summary><c>newsbot discord register</c>: registers the slash commands without starting the bot.</summary>
internal static class DiscordCommand
{
    public static Command Create()
    {
        var register = new Command("register", new Phrase("Discord.CliRegisterHelp").Here());
        register.SetVerb(async (invocation, cancellation) =>
        {
            var (isDone, text) = await invocation.Service<Registration>().RunAsync(cancellation);
            if (!isDone)
            {
                return invocation.Terminal.Fail(text);
            }

            invocation.Terminal.Say(text);
            return ExitCode.Done;
        });
        return new Command("discord", new Phrase("Discord.CliHelp").Here()) { register };
    }
}
