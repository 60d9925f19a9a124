using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Search.Index;
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
        var request = new LoadRequest(Article.DefaultCollection, LocalUser.Author, sources);
        var results = invocation.Service<LoadArticles>().LoadAsync(request, cancellation);
        var code = await new LoadView(invocation.Terminal).WriteAsync(results);
        await invocation.Service<SearchIndex>().CatchUpAsync(cancellation);
        return code;
    }
}
