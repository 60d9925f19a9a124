using System.CommandLine;
using System.Text.Json;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot feeds add|list|remove|check|import|export</c>: what the running bot follows.</summary>
internal static class FeedsCommand
{
    public static Command Create() => new("feeds", new Phrase("Feeds.Help").Here())
    {
        Add(), List(), Remove(), Check(), Import(), Export(),
    };

    private static Command Add()
    {
        var address = new Argument<string>("URL") { Description = new Phrase("Feeds.UrlHelp").Here() };
        var command = new Command("add", new Phrase("Feeds.AddHelp").Here()) { address, SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            if (!Uri.TryCreate(invocation.Get(address), UriKind.Absolute, out var uri))
            {
                return invocation.Terminal.Fail(new Phrase("Fetching.NoAddress"));
            }

            var addition = await Feeds(invocation).AddAsync(uri, LocalUser.Author, origin: null, cancellation);
            if (addition is not FeedAddition.Followed followed)
            {
                return invocation.Terminal.Fail(FeedPhrases.Of(addition));
            }

            Write(invocation.Terminal, followed.Feed, FeedPhrases.Of(addition));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", new Phrase("Feeds.ListHelp").Here()) { SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var feeds = await Feeds(invocation).ListAsync(cancellation);
            if (!invocation.Terminal.Json)
            {
                invocation.Terminal.Say(FeedPhrases.List(feeds));
                return ExitCode.Done;
            }

            foreach (var feed in feeds)
            {
                Write(invocation.Terminal, feed, FeedPhrases.Line(feed));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove()
    {
        var id = IdArgument();
        var command = new Command("remove", new Phrase("Feeds.RemoveHelp").Here()) { id, SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var removed = await Feeds(invocation).RemoveAsync(invocation.Get(id), LocalUser.Author, cancellation);
            if (removed is null)
            {
                return invocation.Terminal.Fail(new Phrase("Feeds.NoSuchFeed", invocation.Get(id)));
            }

            Write(invocation.Terminal, removed, new Phrase("Feeds.Removed", removed.Id, FeedPhrases.Name(removed)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var id = IdArgument();
        var command = new Command("check", new Phrase("Feeds.CheckHelp").Here()) { id };
        command.SetVerb(async (invocation, cancellation) =>
        {
            if (await Feeds(invocation).CheckAsync(invocation.Get(id), cancellation) is not { } findings)
            {
                return invocation.Terminal.Fail(new Phrase("Feeds.NoSuchFeed", invocation.Get(id)));
            }

            invocation.Terminal.Say(new Phrase("Feeds.Checked", invocation.Get(id), findings));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = new Phrase("Feeds.OpmlHelp").Here() };
        var command = new Command("import", new Phrase("Feeds.ImportHelp").Here()) { file };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var added = await Feeds(invocation).ImportAsync(
                await File.ReadAllTextAsync(invocation.Get(file), cancellation),
                LocalUser.Author,
                origin: null,
                cancellation);
            invocation.Terminal.Say(new Phrase("Feeds.Imported", added));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export()
    {
        var command = new Command("export", new Phrase("Feeds.ExportHelp").Here());
        command.SetVerb(async (invocation, cancellation) =>
        {
            var list = await Feeds(invocation).ExportAsync(cancellation);
            await invocation.Terminal.Out.WriteLineAsync(list.AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, FeedSubscription feed, Phrase phrase)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(FeedJson.Of(feed), ContractJson.Lines.FeedJson));
        }
        else
        {
            terminal.Say(phrase);
        }
    }

    private static FeedLibrary Feeds(Invocation invocation) =>
        invocation.Service<NewsLibrary>().Feeds(Article.DefaultCollection);

    private static Argument<long> IdArgument() => new("ID") { Description = new Phrase("Feeds.IdHelp").Here() };
}
