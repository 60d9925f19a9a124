using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Texts;
using NewsBot.Search.Index;

namespace NewsBot.Cli;

/// <summary>
/// <c>newsbot load SOURCE...</c>: brings articles in; a printed line is the acknowledgement of its item.
/// </summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = new Phrase("Cli.LoadSourceHelp").Here(),
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("load", new Phrase("Cli.LoadHelp").Here()) { sources, SharedOptions.Json };
        command.SetVerb((invocation, cancellation) => LoadAsync(
            invocation, [.. invocation.Get(sources).Select(LoadSource.Parse)], cancellation));
        return command;
    }

    /// <summary>Loads, shows each item's result, and leaves the index ready for the next question.</summary>
    public static async Task<int> LoadAsync(
        Invocation invocation, IReadOnlyList<LoadSource> sources, CancellationToken cancellation)
    {
        var loads = invocation.Service<NewsLibrary>().Loads(Article.DefaultCollection);
        var job = await loads.BeginOwnAsync(
            string.Join(' ', sources.Select(source => source.Name)), LocalUser.Author, cancellation);
        var view = new LoadView(invocation.Terminal, SourceSize.Of(sources));
        try
        {
            return await view.WriteAsync(
                loads.LoadAsync(job, [.. sources.Select(view.Watched)], cancellation), job.Id);
        }
        finally
        {
            // Also of a load that was interrupted: what it has brought can be taken back.
            await loads.EndOwnAsync(job.Id, view.Counts, CancellationToken.None);
            await invocation.Service<SearchIndex>().CatchUpAsync(CancellationToken.None);
        }
    }
}
