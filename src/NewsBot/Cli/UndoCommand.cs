using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Texts;
using NewsBot.Search.Index;

namespace NewsBot.Cli;

/// <summary><c>newsbot undo LOAD</c>: takes back what a load has brought.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var load = new Argument<long>("LOAD") { Description = new Phrase("Cli.UndoLoadHelp").Here() };
        var command = new Command("undo", new Phrase("Cli.UndoHelp").Here()) { load };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var id = invocation.Get(load);
            var loads = invocation.Service<NewsLibrary>().Loads(Article.DefaultCollection);
            if (await loads.UndoAsync(id, LocalUser.Author, cancellation) is not { } undone)
            {
                return invocation.Terminal.Fail(new Phrase("Feeds.NotUndone", id));
            }

            await invocation.Service<SearchIndex>().CatchUpAsync(cancellation);
            invocation.Terminal.Say(new Phrase("Feeds.Undone", id, undone.Removed, undone.Reverted));
            return ExitCode.Done;
        });
        return command;
    }
}
