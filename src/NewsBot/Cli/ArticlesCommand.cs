using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Versions;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot articles list|show|remove|restore</c>: what is stored, and what becomes of it.</summary>
internal static class ArticlesCommand
{
    // As many as a screen or two hold.
    private const int PageSize = 50;

    public static Command Create() =>
        new("articles", new Phrase("Cli.ArticlesHelp").Here())
        {
            List(),
            Show(),
            Change("remove", new Phrase("Cli.RemoveHelp"), RemoveAsync),
            Change("restore", new Phrase("Cli.RestoreArticleHelp"), RestoreAsync),
        };

    private static Command List()
    {
        var text = new Option<string?>("--text") { Description = new Phrase("Cli.ListTextHelp").Here(), HelpName = "WORDS" };
        var removed = new Option<bool>("--removed") { Description = new Phrase("Cli.ListRemovedHelp").Here() };
        var page = new Option<int>("--page")
        {
            Description = new Phrase("Cli.ListPageHelp", PageSize).Here(),
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        page.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > int.MaxValue / PageSize)
            {
                result.AddError(new Phrase("Cli.PageFromOne").Here());
            }
        });
        var period = new PeriodOptions();
        var command = new Command("list", new Phrase("Cli.ListHelp").Here()) { text, removed, page, SharedOptions.Json };
        period.AddTo(command);
        command.SetVerb(async (invocation, cancellation) =>
        {
            var listing = new ArticleListing(
                invocation.Get(text),
                invocation.Get(period.Source),
                invocation.Get(period.Since),
                invocation.Get(period.Until),
                invocation.Get(removed),
                (invocation.Get(page) - 1) * PageSize,
                PageSize);
            var found = await Articles(invocation).ListAsync(listing, cancellation);
            ArticleView.WriteList(invocation.Terminal, listing.Skip, found);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var id = IdArgument();
        var version = new Option<int?>("--version") { Description = new Phrase("Cli.ShowVersionHelp").Here(), HelpName = "N" };
        var changes = new Option<bool>("--changes") { Description = new Phrase("Cli.ShowChangesHelp").Here() };
        var command = new Command("show", new Phrase("Cli.ShowHelp").Here()) { id, version, changes, SharedOptions.Json };
        command.SetVerb((invocation, cancellation) => ShowAsync(
            invocation, invocation.Get(id), invocation.Get(version), invocation.Get(changes), cancellation));
        return command;
    }

    private static async Task<int> ShowAsync(
        Invocation invocation, long id, int? version, bool changes, CancellationToken cancellation)
    {
        var versions = await Articles(invocation).VersionsAsync(id, cancellation);
        if (versions is not [var current, ..])
        {
            return invocation.Terminal.Fail(new Phrase("Cli.NoArticle", id));
        }

        if (versions.FirstOrDefault(known => known.Version == (version ?? current.Version)) is not { } article)
        {
            return invocation.Terminal.Fail(new Phrase("Cli.NoVersion", id, version));
        }

        if (!changes)
        {
            ArticleView.WriteFull(invocation.Terminal, article, versions.Count);
        }
        else if (versions.FirstOrDefault(known => known.Version < article.Version) is { } before)
        {
            invocation.Terminal.Say(VersionPhrases.Changes(before, article));
        }
        else
        {
            invocation.Terminal.Say(new Phrase("Feeds.VersionsNone", id));
        }

        return ExitCode.Done;
    }

    private static Command Change(
        string name, Phrase help, Func<Invocation, long, CancellationToken, Task<ArticleChanged>> change)
    {
        var id = IdArgument();
        var command = new Command(name, help.Here()) { id, SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var changed = await change(invocation, invocation.Get(id), cancellation);
            if (!changed.Done)
            {
                return invocation.Terminal.Fail(changed.Text);
            }

            ArticleView.WriteChange(invocation.Terminal, invocation.Get(id), name, changed.Text);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<ArticleChanged> RemoveAsync(
        Invocation invocation, long id, CancellationToken cancellation) =>
        await Articles(invocation).RemoveAsync(id, LocalUser.Author, cancellation) is not null
            ? new(true, new Phrase("Cli.Removed", id))
            : new(false, new Phrase("Cli.NoArticle", id));

    private static async Task<ArticleChanged> RestoreAsync(
        Invocation invocation, long id, CancellationToken cancellation) =>
        await Articles(invocation).RestoreAsync(id, LocalUser.Author, cancellation) is not null
            ? new(true, new Phrase("Cli.ArticleRestored", id))
            : new(false, new Phrase("Cli.NotRemoved", id));

    private static ArticleLibrary Articles(Invocation invocation) =>
        invocation.Service<NewsLibrary>().Articles(Article.DefaultCollection);

    private static Argument<long> IdArgument() => new("ID") { Description = new Phrase("Cli.IdHelp").Here() };

    private sealed record ArticleChanged(bool Done, Phrase Text);
}
