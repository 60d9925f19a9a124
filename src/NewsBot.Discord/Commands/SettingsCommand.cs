using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Texts;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Protocol;
using NewsBot.Discord.Settings;

namespace NewsBot.Discord.Commands;

/// <summary>/news settings: changes what is given, and shows what holds.</summary>
internal sealed class SettingsCommand(GuildSettings settings, IOptions<DiscordOptions> options)
{
    public Command Command(Interaction interaction, Arguments arguments) =>
        interaction is { GuildId: { } guild, ChannelId: { } here }
            ? new Command.Native(Role.Admin, cancellation => RunAsync(guild, here, arguments, cancellation))
            : new Command.Unknown("", new Phrase("Discord.NeedsServer"));

    private async Task<Reply> RunAsync(
        Snowflake guild, Snowflake here, Arguments arguments, CancellationToken cancellation)
    {
        var channel = arguments.Id("channel") ?? here;
        if (Enum.TryParse<AnswerMode>(arguments.Text("answers"), out var mode))
        {
            await settings.SetModeAsync(channel, mode, cancellation);
        }

        if (arguments.Id("editors") is { } editors)
        {
            await settings.SetEditorsAsync(guild, editors, cancellation);
        }

        var shared = await ShareAsync(guild, arguments, cancellation);
        return new Reply.Report(
            new Phrase("Discord.SettingsHeading"),
            [.. shared, .. await ShowAsync(guild, channel, cancellation)]);
    }

    private async Task<IReadOnlyList<Phrase>> ShareAsync(
        Snowflake guild, Arguments arguments, CancellationToken cancellation)
    {
        if (arguments.Text("join") is { } code)
        {
            var joined = await settings.JoinAsync(guild, code, cancellation);
            return [new Phrase(joined ? "Discord.ShareJoined" : "Discord.ShareUnknown")];
        }

        switch (arguments.Text("collection"))
        {
            case "Own":
                await settings.LeaveSharedAsync(guild, cancellation);
                return [new Phrase("Discord.ShareOwn")];
            case "Share":
                return [new Phrase("Discord.ShareOffered", await settings.OfferAsync(guild, cancellation))];
            default:
                return [];
        }
    }

    private async Task<IReadOnlyList<Phrase>> ShowAsync(
        Snowflake guild, Snowflake channel, CancellationToken cancellation)
    {
        var mode = await settings.ModeAsync(channel, cancellation);
        var editors = await settings.EditorsAsync(guild, cancellation);
        var collection = await settings.CollectionAsync(guild, cancellation);
        return
        [
            new Phrase("Discord.SettingAnswers", $"<#{channel}>", new Phrase($"Discord.Answers{mode}")),
            .. mode == AnswerMode.All && !options.Value.MessageContent
                ? [new Phrase("Discord.NeedsContent")]
                : Array.Empty<Phrase>(),
            editors is { } role
                ? new Phrase("Discord.SettingEditors", role.ToString())
                : new Phrase("Discord.SettingNoEditors"),
            new Phrase(
                options.Value.Collection is not null ? "Discord.CollectionFixed"
                : collection == GuildSettings.OwnCollection(guild) ? "Discord.CollectionOwn"
                : "Discord.CollectionShared"),
        ];
    }
}
