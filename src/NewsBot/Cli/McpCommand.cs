using System.CommandLine;
using Microsoft.Extensions.Options;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Host;
using NewsBot.Language.Compounds;
using NewsBot.Mcp;
using NewsBot.Search.Index;
using NewsBot.Web.Settings;

namespace NewsBot.Cli;

/// <summary><c>newsbot mcp</c>: serves an assistant that started the program, until that closes standard input.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var command = new Command("mcp", new Phrase("Cli.McpHelp").Here());
        command.SetVerb(async (invocation, cancellation) =>
        {
            var reading = Task.Run(() => invocation.Service<CompoundWords>().Prepare(), cancellation);
            await invocation.Service<BundledNewsLoader>().LoadAsync(invocation.Terminal.Note, cancellation);
            await invocation.Service<SearchIndex>().CatchUpAsync(cancellation);
            await reading;
            using var serving = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var following = FollowAsync(invocation.Service<IndexFollower>(), serving.Token);
            await invocation.Service<McpConsole>().RunAsync(
                invocation.Service<IOptions<WebOptions>>().Value.Collection, cancellation);
            await serving.CancelAsync();
            await following;
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Lets the assistant find what another process loads meanwhile.</summary>
    private static async Task FollowAsync(IndexFollower follower, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(IndexFollower.Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                await follower.FollowAsync(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The assistant is done.
        }
    }
}
