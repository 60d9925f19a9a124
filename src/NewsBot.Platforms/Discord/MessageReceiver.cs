using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Texts;
using NewsBot.Platforms.Discord.Commands;
using NewsBot.Platforms.Discord.Guilds;
using NewsBot.Platforms.Discord.Look;
using NewsBot.Platforms.Discord.Outlets;
using NewsBot.Platforms.Discord.Rest;
using NewsBot.Platforms.Discord.Wire;

namespace NewsBot.Platforms.Discord;

/// <summary>Turns messages that are meant for the bot into messages for it: mentions, replies, direct messages.</summary>
internal sealed partial class MessageReceiver(
    GuildSettings settings,
    GuildDirectory guilds,
    Conversations conversations,
    Attachments attachments,
    TurnPoster turns,
    RestClient rest,
    IOptions<Options> options,
    TimeProvider time)
{
    private const int Default = 0;
    private const int ReplyType = 19;
    private const int MaxThreadName = 90;

    /// <summary>The bot's own id, once the gateway has told it.</summary>
    public Snowflake Me { get; set; }

    public async Task OnAsync(Message message, CancellationToken cancellation)
    {
        if (message.Author is not { Bot: false } author || message.WebhookId is not null
            || message.Type is not (Default or ReplyType))
        {
            return;
        }

        var parent = guilds.Parent(message.ChannelId);
        var isChannel = message.GuildId is not null && parent is null && !Channel.IsThread(message.ChannelType);
        var isMentioned = message.Mentions?.Any(user => user.Id == Me) == true;
        var repliedTo = message.ReferencedMessage is { Author.Id: var answerer } answer && answerer == Me ? answer : null;
        var mode = message.GuildId is null
            ? AnswerMode.All
            : await settings.ModeAsync(parent ?? message.ChannelId, cancellation);
        if (!isMentioned && repliedTo is null && !IsAnsweredUnasked(mode, isChannel, message.ChannelId))
        {
            return;
        }

        var text = Text(message);
        var opensThread = mode == AnswerMode.Thread && isChannel && repliedTo is null && text.Length > 0;
        var conversation = opensThread ? message.Id.ToString()
            : repliedTo is not null && conversations.Find(repliedTo.Id) is { } known ? known
            : Conversations.Of(message.ChannelId, author.Id, isChannel);
        if (Read(message, text, isMentioned || repliedTo is not null) is not { } command)
        {
            return;
        }

        var outlet = new MessageOutlet(
            rest, message, opensThread ? ThreadName(text) : null, id => conversations.Remember(id, conversation));
        if (opensThread)
        {
            conversations.Remember(message.Id, conversation);
        }

        var incoming = new IncomingMessage(
            Receiver.Platform,
            message.Id.ToString(),
            conversation,
            message.GuildId is { } guild
                ? await settings.CollectionAsync(guild, cancellation)
                : options.Value.DirectCollection,
            author.Id.ToString(),
            await RoleAsync(message, author, cancellation),
            null,
            command,
            command is Command.Load ? attachments.Files(message) : []);
        turns.Post(incoming, new ReplyChannel(outlet, incoming.Language, time), cancellation);
    }

    // A thread that the bot opened has the id of the message that was asked; everything in it is for the bot.
    private bool IsAnsweredUnasked(AnswerMode mode, bool isChannel, Snowflake channel) =>
        mode == AnswerMode.All || (mode == AnswerMode.Thread && !isChannel && conversations.Find(channel) is not null);

    /// <returns>Null for what nobody expects an answer to.</returns>
    private Command? Read(Message message, string text, bool isAddressed)
    {
        if (message.GuildId is null && options.Value.DirectCollection.Length == 0)
        {
            return new Command.Unknown("", new Phrase("Discord.Off"));
        }

        if (text.Length > 0)
        {
            return CommandParser.Parse(text);
        }

        // An empty message is a lone mention, or one that the bot may not read.
        return !isAddressed ? null : new Command.Unknown(
            "", new Phrase(string.IsNullOrEmpty(message.Content) ? "Discord.CannotRead" : "Discord.Empty"));
    }

    // The bot's name is how it is called, not what is asked.
    private string Text(Message message) =>
        Mention().Replace(
            message.Content ?? "",
            match => match.Groups[1].Value == Me.ToString() ? " " : match.Value).Trim();

    private static string ThreadName(string text)
    {
        var name = Markdown.OneLine(Mention().Replace(text, " ")).Trim();
        name = name.Length <= MaxThreadName ? name
            : name[..(char.IsHighSurrogate(name[MaxThreadName - 1]) ? MaxThreadName - 1 : MaxThreadName)];
        return name.Length == 0 ? "NewsBot" : name;
    }

    private async ValueTask<Role> RoleAsync(Message message, User author, CancellationToken cancellation) =>
        message is { GuildId: { } guild, Member: { } member }
            ? guilds.RoleOf(
                guild, author.Id, [.. member.Roles ?? []], await settings.EditorsAsync(guild, cancellation))
            : Role.Reader;

    [GeneratedRegex("<@!?([0-9]{1,20})>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
