using System.Globalization;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Rest;

/// <summary>
/// A request's method and address, with what its rate limit hangs on: the template and the major parameter
/// (topics/rate-limits).
/// </summary>
/// <param name="Template">The address without its ids.</param>
/// <param name="Major">The id that has limits of its own: a channel, a server, or a webhook with its token.</param>
internal sealed record Route(HttpMethod Method, string Template, string Path, string Major = "")
{
    // Some twenty seconds of an outage; a turn waits for half a minute for its reply to be shown.
    private const int Persistent = 7;

    /// <summary>
    /// Sent with the bot's token and bound by the global limit; interactions carry tokens of their own.
    /// </summary>
    public bool IsAuthorized { get; private init; } = true;

    /// <summary>
    /// May be sent again when nobody knows whether it was carried out: it sets a state, or a nonce keeps it single.
    /// </summary>
    public bool IsRepeatable { get; private init; } = true;

    /// <summary>For one attempt on the wire; the wait for a limit is not part of it.</summary>
    public TimeSpan Patience { get; private init; } = TimeSpan.FromSeconds(15);

    /// <summary>Attempts while Discord does not answer or fails.</summary>
    public int Attempts { get; private init; } = 4;

    public static Route GatewayBot { get; } = new(HttpMethod.Get, "gateway/bot", "gateway/bot");

    public static Route Me { get; } = new(HttpMethod.Get, "users/@me", "users/@me");

    public static Route MyGuilds { get; } = new(HttpMethod.Get, "users/@me/guilds", "users/@me/guilds?limit=200");

    public static Route MyApplication { get; } = new(HttpMethod.Get, "applications/@me", "applications/@me");

    public static Route Commands(Snowflake application) => new(
        HttpMethod.Get,
        "applications/{application}/commands",
        $"applications/{application}/commands?with_localizations=true");

    /// <summary>Adds a command, or replaces the one with its name and type.</summary>
    public static Route PutCommand(Snowflake application) => new(
        HttpMethod.Post, "applications/{application}/commands", $"applications/{application}/commands");

    public static Route DeleteCommand(Snowflake application, Snowflake command) => new(
        HttpMethod.Delete,
        "applications/{application}/commands/{command}",
        $"applications/{application}/commands/{command}");

    /// <summary>Needs a nonce in its body.</summary>
    public static Route CreateMessage(Snowflake channel) => new(
        HttpMethod.Post, "channels/{channel}/messages", $"channels/{channel}/messages", channel.ToString())
    {
        Attempts = Persistent,
    };

    public static Route EditMessage(Snowflake channel, Snowflake message) => new(
        HttpMethod.Patch,
        "channels/{channel}/messages/{message}",
        $"channels/{channel}/messages/{message}",
        channel.ToString())
    {
        Attempts = Persistent,
    };

    public static Route Typing(Snowflake channel) => new(
        HttpMethod.Post, "channels/{channel}/typing", $"channels/{channel}/typing", channel.ToString());

    /// <summary>A second thread of one message is refused, so it may be repeated.</summary>
    public static Route StartThread(Snowflake channel, Snowflake message) => new(
        HttpMethod.Post,
        "channels/{channel}/messages/{message}/threads",
        $"channels/{channel}/messages/{message}/threads",
        channel.ToString());

    public static Route GuildChannels(Snowflake guild) => new(
        HttpMethod.Get, "guilds/{guild}/channels", $"guilds/{guild}/channels", guild.ToString());

    public static Route GuildMember(Snowflake guild, Snowflake user) => new(
        HttpMethod.Get, "guilds/{guild}/members/{user}", $"guilds/{guild}/members/{user}", guild.ToString());

    /// <summary>The first response to an interaction; a second one is refused (40060), so it may be repeated.</summary>
    public static Route Callback(Snowflake interaction, string token) => new(
        HttpMethod.Post,
        "interactions/{interaction}/{token}/callback",
        $"interactions/{interaction}/{token}/callback",
        interaction.ToString())
    {
        IsAuthorized = false,

        // Discord waits for three seconds, in which there is time for a second attempt.
        Patience = TimeSpan.FromSeconds(1.5),
    };

    public static Route EditOriginal(Snowflake application, string token) => new(
        HttpMethod.Patch,
        "webhooks/{application}/{token}/messages/@original",
        $"webhooks/{application}/{token}/messages/@original",
        token)
    {
        IsAuthorized = false,
        Attempts = Persistent,
    };

    public static Route EditFollowUp(Snowflake application, string token, Snowflake message) => new(
        HttpMethod.Patch,
        "webhooks/{application}/{token}/messages/{message}",
        $"webhooks/{application}/{token}/messages/{message}",
        token)
    {
        IsAuthorized = false,
        Attempts = Persistent,
    };

    /// <summary>Has no nonce, so a repeated one could be posted twice.</summary>
    public static Route FollowUp(Snowflake application, string token) => new(
        HttpMethod.Post, "webhooks/{application}/{token}", $"webhooks/{application}/{token}?wait=true", token)
    {
        IsAuthorized = false,
        IsRepeatable = false,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Method} {Template}");
}
