using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsBot.Core.Articles;
using NewsBot.Core.Settings;

namespace NewsBot.Discord.Settings;

/// <summary>Settings of the section <c>Discord</c>. The platform is on where <see cref="Token"/> is set.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token, from the page "Bot" of the developer portal. A secret: never logged.</summary>
    [PatternSetting(@"^\S*$", "Settings.TokenHasSpaces", "the-token-of-the-developer-portal")]
    public string? Token { get; set; }

    /// <summary>
    /// Connections to the gateway: <c>auto</c> for as many as Discord recommends, or a number. 2,500 servers are the
    /// most for one.
    /// </summary>
    [PatternSetting("^(auto|[1-9][0-9]{0,3}|10000)$", "Settings.NoShards", "auto")]
    public string Shards { get; set; } = "auto";

    /// <summary>
    /// Ask for the message content intent, so that the bot can answer all messages of a channel. It must be switched
    /// on in the developer portal too; mentions, replies, direct messages and commands work without it.
    /// </summary>
    [SwitchSetting]
    public bool MessageContent { get; set; }

    /// <summary>One collection for all servers, for example <c>main</c>; null for one for each server.</summary>
    [PatternSetting(@"\S", "Settings.NoCollection", "main")]
    public string? Collection { get; set; }

    /// <summary>
    /// The collection that direct messages are answered from; empty for no answers to direct messages.
    /// </summary>
    [TextSetting("main")]
    public string DirectCollection { get; set; } = Article.DefaultCollection;

    /// <summary>Days for which the collection of a server is kept after the bot was removed from it.</summary>
    [NumberSetting(1, 3_650, 30)]
    public int KeepDays { get; set; } = 30;

    /// <summary>Requests to Discord in a second, all together; Discord raises the limit for large bots.</summary>
    [NumberSetting(1, 10_000, 50)]
    public int RequestsPerSecond { get; set; } = 50;

    /// <summary>Where the REST interface is; another address than Discord's is for tests.</summary>
    [WebAddressSetting("https://discord.com/api/v10/", Secure = true, PlainOnThisMachine = true)]
    public string ApiUrl { get; set; } = "https://discord.com/api/v10/";

    /// <summary>Whether the platform is on.</summary>
    [MemberNotNullWhen(true, nameof(Token))]
    internal bool IsOn => !string.IsNullOrEmpty(Token);

    /// <summary>Shards by number; null for as many as Discord recommends.</summary>
    internal int? ShardCount => int.TryParse(Shards, CultureInfo.InvariantCulture, out var count) ? count : null;

    internal Uri Api => new(ApiUrl.EndsWith('/') ? ApiUrl : ApiUrl + "/");
}
