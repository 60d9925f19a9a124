using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;
using NewsBot.Discord.Cards;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Delivery;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord;

/// <summary>
/// Turns messages that are meant for the bot into messages for it: mentions, replies, direct messages.
/// </summary>
internal sealed partial class MessageReceiver(
    GuildSettings settings,
    GuildDirectory guilds,
    Conversations conversations,
    Attachments attachments,
    TurnPoster turns,
    RestClient rest,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    ILogger<MessageReceiver> log)
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

        var isMentioned = message.Mentions?.Any(user => user.Id == Me) == true || IsRoleMentioned(message);
        try
        {
            await TakeAsync(message, author, isMentioned, cancellation);
        }
#pragma warning disable CA1031 // Whatever failed, who meant the bot is told; the log has the cause.
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            var reference = FailureReference.Next();
            LogFailed(cause, reference);
            if (isMentioned || message.GuildId is null)
            {
                var channel = new DiscordReplyChannel(new MessageOutlet(rest, message, null, _ => { }, time), Language(message), time);
                turns.Tell(message.Id.ToString(), token => channel.FailAsync(reference, token), cancellation);
            }
        }
#pragma warning restore CA1031
    }

    private async Task TakeAsync(Message message, User author, bool isMentioned, CancellationToken cancellation)
    {
        var repliedTo = message.ReferencedMessage is { Author.Id: var answerer } answer && answerer == Me ? answer : null;
        var isMeant = isMentioned || repliedTo is not null || message.GuildId is null;
        if (!isMeant && !options.Value.MessageContent)
        {
            // What nobody let the bot read; of thousands of servers that is nearly everything.
            return;
        }

        var parent = guilds.Parent(message.ChannelId);
        var isChannel = message.GuildId is not null && parent is null && !Channel.IsThread(message.ChannelType);
        var mode = message.GuildId is null
            ? AnswerMode.All
            : await settings.ModeAsync(parent ?? message.ChannelId, cancellation);
        if (!isMeant && !IsAnsweredUnasked(mode, isChannel, message.ChannelId))
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
            rest, message, opensThread ? ThreadName(text) : null, id => conversations.Remember(id, conversation), time);
        var incoming = new IncomingMessage(
            DiscordReceiver.Platform,
            message.Id.ToString(),
            conversation,
            message.GuildId is { } guild
                ? await settings.CollectionAsync(guild, cancellation)
                : options.Value.DirectCollection,
            author.Id.ToString(),
            await RoleAsync(message, author, cancellation),
            Locale(message),
            command,
            command is Command.Load ? attachments.Files(message) : []);
        turns.Post(incoming, new DiscordReplyChannel(outlet, incoming.Language, time), cancellation);
    }

    // Nobody says which language somebody who writes speaks; the server's is the best guess.
    private string? Locale(Message message) => message.GuildId is { } guild ? guilds.Locale(guild) : null;

    private string Language(Message message) => Phrasebook.Culture(Locale(message)).TwoLetterISOLanguageName;

    // Everything in a thread that the bot opened is for the bot.
    private bool IsAnsweredUnasked(AnswerMode mode, bool isChannel, Snowflake channel) =>
        mode == AnswerMode.All || (mode == AnswerMode.Thread && !isChannel && guilds.Opener(channel) == Me);

    // Discord gives a bot a role of the same name, and suggests both.
    private bool IsRoleMentioned(Message message) =>
        message is { GuildId: { } guild, MentionRoles: { Count: > 0 } roles } && guilds.IsRoleOf(guild, roles, Me);

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

    // The bot's name, or its role's, is how it is called, not what is asked.
    private string Text(Message message) =>
        Mention().Replace(message.Content ?? "", match => IsMe(message, match.Groups[1].Value) ? " " : match.Value).Trim();

    private bool IsMe(Message message, string id) => id == Me.ToString()
        || (message.GuildId is { } guild && Snowflake.TryParse(id, out var role) && guilds.IsRoleOf(guild, [role], Me));

    private static string ThreadName(string text)
    {
        var name = DiscordMarkdown.OneLine(Mention().Replace(text, " ")).Trim();
        name = name.Length <= MaxThreadName ? name
            : name[..(char.IsHighSurrogate(name[MaxThreadName - 1]) ? MaxThreadName - 1 : MaxThreadName)];
        return name.Length == 0 ? "NewsBot" : name;
    }

    private async ValueTask<Role> RoleAsync(Message message, User author, CancellationToken cancellation) =>
        message is { GuildId: { } guild, Member: { } member }
            ? guilds.RoleOf(
                guild, author.Id, [.. member.Roles ?? []], await settings.EditorsAsync(guild, cancellation))
            : Role.Reader;

    [LoggerMessage(1462, LogLevel.Error, "{Reference}: a message could not be taken.")]
    private partial void LogFailed(Exception cause, string reference);

    [GeneratedRegex("<@[!&]?([0-9]{1,20})>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
