using System.Globalization;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Commands;

/// <summary>Reads what a slash command, a context menu entry or a button asks for.</summary>
internal sealed class InteractionReader(Attachments attachments, SettingsCommand settings, RightsCommand rights)
{
    public Request Read(Interaction interaction) => (interaction.Type switch
    {
        Interaction.CommandType => ReadCommand(interaction),
        Interaction.ComponentType => ReadButton(interaction),
        _ => null,
    }) ?? Unknown;

    // A button or a command of another version of the program; silence would look like an outage.
    private static Request Unknown { get; } =
        new(new Command.Unknown("", new Phrase("Discord.UnknownCommand")), ReplyDelivery.Private);

    private Request? ReadCommand(Interaction interaction)
    {
        var arguments = new Arguments(interaction.Data?.Options);
        return interaction.Data?.Name switch
        {
            CommandCatalog.Ask => new Request(
                Ask(arguments), arguments.Flag("private") ? ReplyDelivery.Private : ReplyDelivery.Public),
            CommandCatalog.Articles => new Request(Articles(arguments), ReplyDelivery.Public),
            CommandCatalog.CheckMessage => new Request(CheckMessage(interaction), ReplyDelivery.Private),
            CommandCatalog.News => ReadNews(interaction, arguments),
            _ => null,
        };
    }

    private Request? ReadNews(Interaction interaction, Arguments arguments) => arguments.Verb switch
    {
        "load" => new Request(
            new Command.Load(arguments.Text("url") is { } url ? [url] : []),
            ReplyDelivery.Public,
            Files(interaction, arguments)),
        "remove" => new Request(Article(arguments, id => new Command.Remove(id)), ReplyDelivery.Private),
        "restore" => new Request(Article(arguments, id => new Command.Restore(id)), ReplyDelivery.Private),
        "show" => new Request(Article(arguments, id => new Command.Show(id)), ReplyDelivery.Private),
        "undo" => new Request(
            arguments.Number("load") is { } load
                ? new Command.Undo(load)
                : new Command.Unknown("", new Phrase("Chat.NeedsJobNumber", "undo")),
            ReplyDelivery.Private),
        "audit" => new Request(new Command.Audit(), ReplyDelivery.Private),
        "feeds" => new Request(Feeds(arguments), ReplyDelivery.Private, Files(interaction, arguments)),
        "status" => new Request(new Command.Status(), ReplyDelivery.Private),
        "help" => new Request(new Command.Help(), ReplyDelivery.Private),
        "settings" => new Request(settings.Command(interaction, arguments), ReplyDelivery.Private),
        "check" => new Request(rights.Command(interaction), ReplyDelivery.Private),
        _ => null,
    };

    // Pages of a list turn in place; what one person looks up is no matter of the others; sharing is.
    private static Request? ReadButton(Interaction interaction) =>
        interaction.Data?.CustomId is { } id && ActionId.Read(id) is { } command
            ? new Request(command, command switch
            {
                Command.Articles => ReplyDelivery.InPlace,
                Command.Share => ReplyDelivery.Public,
                _ => ReplyDelivery.Private,
            })
            : null;

    private static Command Ask(Arguments arguments)
    {
        var question = arguments.Text("question") ?? "";
        return Day(arguments.Text("since"), out var since) is { } badSince ? new Command.Unknown(question, badSince)
            : Day(arguments.Text("until"), out var until) is { } badUntil ? new Command.Unknown(question, badUntil)
            : new Command.Ask(question, since, until, arguments.Text("source"));
    }

    private static Command Articles(Arguments arguments) =>
        Day(arguments.Text("since"), out var since) is { } badSince ? new Command.Unknown("", badSince)
            : Day(arguments.Text("until"), out var until) is { } badUntil ? new Command.Unknown("", badUntil)
            : new Command.Articles(arguments.Text("text"), arguments.Text("source"), Since: since, Until: until);

    private static Phrase? Day(string? text, out DateOnly? day)
    {
        day = null;
        if (text is null)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            return new Phrase("Chat.BadDay", text);
        }

        day = read;
        return null;
    }

    private static Command CheckMessage(Interaction interaction)
    {
        var target = interaction.Data?.TargetId is { } id
            ? interaction.Data.Resolved?.Messages?.GetValueOrDefault(id)
            : null;
        return target?.Content?.Trim() is { Length: > 0 } text
            ? new Command.Ask(text.Length <= Question.MaxLength ? text : text[..Question.MaxLength])
            : new Command.Unknown("", new Phrase("Discord.NoQuestion"));
    }

    private static Command Feeds(Arguments arguments)
    {
        _ = Enum.TryParse<FeedAct>(arguments.Text("action"), out var act);
        return act switch
        {
            FeedAct.Add => Uri.TryCreate(arguments.Text("url"), UriKind.Absolute, out var address)
                ? new Command.Feeds(act, address)
                : new Command.Unknown("", new Phrase("Chat.NoAddress", arguments.Text("url") ?? "")),
            FeedAct.Remove or FeedAct.Check => arguments.Number("feed") is { } id
                ? new Command.Feeds(act, FeedId: id)
                : new Command.Unknown("", new Phrase("Discord.NeedsFeed")),
            _ => new Command.Feeds(act),
        };
    }

    // A suggestion's value is the number; a number may also be typed, with or without its sign.
    private static Command Article(Arguments arguments, Func<long, Command> command)
    {
        var text = arguments.Text("article") ?? "";
        return long.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
            ? command(id)
            : new Command.Unknown(text, new Phrase("Discord.NoNumber", text));
    }

    private IReadOnlyList<IncomingFile> Files(Interaction interaction, Arguments arguments) =>
        arguments.Id("file") is { } id && interaction.Data?.Resolved?.Attachments?.GetValueOrDefault(id) is { } file
            ? [attachments.File(file)]
            : [];
}
