using System.CommandLine;
using System.Text.Json;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Storage;
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

            var addition = await invocation.Service<FeedAdmin>()
                .AddAsync(Article.DefaultCollection, uri, LocalUser.Author, origin: null, cancellation);
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
            var feeds = await invocation.Service<IFeedStore>().ListAsync(Article.DefaultCollection, cancellation);
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
            var removed = await invocation.Service<FeedAdmin>().RemoveAsync(
                invocation.Get(id), Article.DefaultCollection, LocalUser.Author, cancellation);
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
            if (await invocation.Service<IFeedStore>().FindAsync(invocation.Get(id), cancellation) is not { } feed)
            {
                return invocation.Terminal.Fail(new Phrase("Feeds.NoSuchFeed", invocation.Get(id)));
            }

            var findings = await invocation.Service<FeedCheck>().RunAsync(feed, cancellation);
            invocation.Terminal.Say(new Phrase("Feeds.Checked", feed.Id, findings));
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
            var added = await invocation.Service<FeedAdmin>().ImportAsync(
                Article.DefaultCollection,
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
            var list = await invocation.Service<FeedAdmin>().ExportAsync(Article.DefaultCollection, cancellation);
            await invocation.Terminal.Out.WriteLineAsync(list.AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, FeedSubscription feed, Phrase phrase)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(FeedJson.Of(feed), CliJson.Lines.FeedJson));
        }
        else
        {
            terminal.Say(phrase);
        }
    }

    private static Argument<long> IdArgument() => new("ID") { Description = new Phrase("Feeds.IdHelp").Here() };
}
