using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot load SOURCE...</c>: brings articles in; a printed line is the acknowledgement of its item.</summary>
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
        var jobs = invocation.Service<IJobQueue>();
        var job = await jobs.BeginOwnAsync(
            new NewJob(Article.DefaultCollection, string.Join(' ', sources.Select(source => source.Name)), LocalUser.Author),
            cancellation);
        var view = new LoadView(invocation.Terminal, SourceSize.Of(sources));
        var request = new LoadRequest(
            Article.DefaultCollection, LocalUser.Author, [.. sources.Select(view.Watched)], job.Id);
        try
        {
            return await view.WriteAsync(invocation.Service<LoadArticles>().LoadAsync(request, cancellation), job.Id);
        }
        finally
        {
            // Also of a load that was interrupted: what it has brought can be taken back.
            await jobs.EndOwnAsync(job.Id, view.Counts, CancellationToken.None);
            await invocation.Service<SearchIndex>().CatchUpAsync(CancellationToken.None);
        }
    }
}
