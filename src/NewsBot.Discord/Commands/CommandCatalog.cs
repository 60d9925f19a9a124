using NewsBot.Core.Questions;
using NewsBot.Discord.Protocol;
using Choice = NewsBot.Discord.Protocol.ApplicationCommand.Choice;
using Option = NewsBot.Discord.Protocol.ApplicationCommand.Option;

namespace NewsBot.Discord.Commands;

/// <summary>The commands that Discord offers to people.</summary>
internal static class CommandCatalog
{
    public const string Ask = "ask";
    public const string Articles = "articles";
    public const string News = "news";
    public const string CheckMessage = "Check against the news";

    private const int Subcommand = 1;
    private const int Text = 3;
    private const int Number = 4;
    private const int YesNo = 5;
    private const int ChannelType = 7;
    private const int RoleType = 8;
    private const int File = 11;

    private static readonly int[] Everywhere = [0, 1];
    private static readonly int[] InServers = [0];

    /// <summary>All commands, as they are to be registered.</summary>
    public static IReadOnlyList<ApplicationCommand> All { get; } =
    [
        Slash(Ask, "DiscordCommands.Ask", Everywhere,
        [
            Argument("question", "DiscordCommands.ArgumentQuestion", Text, isRequired: true) with { MaxLength = Question.MaxLength },
            Argument("since", "DiscordCommands.ArgumentSince", Text) with { MaxLength = 10 },
            Argument("until", "DiscordCommands.ArgumentUntil", Text) with { MaxLength = 10 },
            Argument("source", "DiscordCommands.ArgumentSource", Text, isSuggested: true),
            Argument("private", "DiscordCommands.ArgumentPrivate", YesNo),
        ]),
        Slash(Articles, "DiscordCommands.Articles", Everywhere,
        [
            Argument("text", "DiscordCommands.ArgumentText", Text) with { MaxLength = 60 },
            Argument("source", "DiscordCommands.ArgumentSource", Text, isSuggested: true),
            Argument("since", "DiscordCommands.ArgumentSince", Text) with { MaxLength = 10 },
            Argument("until", "DiscordCommands.ArgumentUntil", Text) with { MaxLength = 10 },
        ]),
        Slash(News, "DiscordCommands.News", InServers,
        [
            Verb("load", "DiscordCommands.Load", Argument("url", "DiscordCommands.ArgumentUrl", Text) with { MaxLength = 2_000 }, Argument("file", "DiscordCommands.ArgumentFile", File)),
            Verb("remove", "DiscordCommands.Remove", Argument("article", "DiscordCommands.ArgumentArticle", Text, isRequired: true, isSuggested: true)),
            Verb("show", "DiscordCommands.Show", Argument("article", "DiscordCommands.ArgumentArticle", Text, isRequired: true, isSuggested: true)),
            Verb("undo", "DiscordCommands.Undo", Argument("load", "DiscordCommands.ArgumentLoad", Number, isRequired: true) with { MinValue = 1 }),
            Verb("audit", "DiscordCommands.Audit"),
            Verb("restore", "DiscordCommands.Restore", Argument("article", "DiscordCommands.ArgumentNumber", Number, isRequired: true) with { MinValue = 1 }),
            Verb("feeds", "DiscordCommands.Feeds",
                Argument("action", "DiscordCommands.ArgumentAction", Text, isRequired: true) with
                {
                    Choices =
                    [
                        Choose("List", "DiscordCommands.ChoiceList"), Choose("Add", "DiscordCommands.ChoiceAdd"),
                        Choose("Remove", "DiscordCommands.ChoiceRemove"), Choose("Check", "DiscordCommands.ChoiceCheck"),
                        Choose("Import", "DiscordCommands.ChoiceImport"), Choose("Export", "DiscordCommands.ChoiceExport"),
                    ],
                },
                Argument("url", "DiscordCommands.ArgumentFeedUrl", Text) with { MaxLength = 2_000 },
                Argument("feed", "DiscordCommands.ArgumentFeed", Number) with { MinValue = 1 },
                Argument("file", "DiscordCommands.ArgumentOpml", File)),
            Verb("status", "DiscordCommands.Status"),
            Verb("settings", "DiscordCommands.Settings",
                Argument("answers", "DiscordCommands.ArgumentAnswers", Text) with
                {
                    Choices = [Choose("Mention", "DiscordCommands.ChoiceMention"), Choose("All", "DiscordCommands.ChoiceAll"), Choose("Thread", "DiscordCommands.ChoiceThread")],
                },
                Argument("channel", "DiscordCommands.ArgumentChannel", ChannelType) with { ChannelTypes = [Channel.Text, Channel.Announcement] },
                Argument("editors", "DiscordCommands.ArgumentEditors", RoleType),
                Argument("collection", "DiscordCommands.ArgumentCollection", Text) with { Choices = [Choose("Own", "DiscordCommands.ChoiceOwn"), Choose("Share", "DiscordCommands.ChoiceShare")] },
                Argument("join", "DiscordCommands.ArgumentJoin", Text) with { MaxLength = 32 }),
            Verb("check", "DiscordCommands.Check"),
            Verb("help", "DiscordCommands.Help"),
        ]),
        new(
            CheckMessage,
            ApplicationCommand.OnMessage,
            "",
            Localized.Of("DiscordCommands.CheckMessageName").Others,
            Contexts: Everywhere,
            IntegrationTypes: [0]),
    ];

    private static ApplicationCommand Slash(string name, string key, int[] contexts, IReadOnlyList<Option> options)
    {
        var (shown, described) = (Localized.Of($"{key}Name"), Localized.Of(key));
        return new ApplicationCommand(
            name, ApplicationCommand.ChatInput, described.Default, shown.Others, described.Others, options, contexts, [0]);
    }

    private static Option Verb(string name, string key, params Option[] options) =>
        Named(name, key, Subcommand) with { Options = options };

    private static Option Argument(string name, string key, int type, bool isRequired = false, bool isSuggested = false) =>
        Named(name, key, type) with
        {
            Required = isRequired ? true : null,
            Autocomplete = isSuggested ? true : null,
        };

    private static Option Named(string name, string key, int type)
    {
        var (shown, described) = (Localized.Of($"{key}Name"), Localized.Of(key));
        return new Option(name, type, described.Default, shown.Others, described.Others);
    }

    private static Choice Choose(string value, string key)
    {
        var shown = Localized.Of(key);
        return new Choice(shown.Default, value, shown.Others);
    }
}
