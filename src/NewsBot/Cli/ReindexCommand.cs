using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Search.Index;

namespace NewsBot.Cli;

/// <summary>
/// <c>newsbot reindex</c>: makes the index anew, as it is made without being asked where it is damaged.
/// </summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var command = new Command("reindex", new Phrase("Cli.ReindexHelp").Here());
        command.SetVerb(async (invocation, cancellation) =>
        {
            var index = invocation.Service<SearchIndex>();
            var time = invocation.Service<TimeProvider>();
            var started = time.GetTimestamp();
            var rebuilt = false;
            await invocation.Terminal.WaitAsync(
                new Phrase("Cli.Reindexing"), async () => rebuilt = await index.RebuildAsync(cancellation));
            if (!rebuilt)
            {
                return invocation.Terminal.Fail(new Phrase("Cli.IndexHeld"));
            }

            invocation.Terminal.Say(new Phrase(
                "Cli.Reindexed", index.State.Passages, time.GetElapsedTime(started).TotalSeconds));
            return ExitCode.Done;
        });
        return command;
    }
}
