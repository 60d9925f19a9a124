using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsBot.Platforms.Discord;

/// <summary>Settings of the section <c>Discord</c>. The platform is on where <see cref="Token"/> is set.</summary>
public sealed class Options : IValidatableObject
{
    public const string Section = "Discord";

    /// <summary>The bot's token, from the page "Bot" of the developer portal. A secret: never logged.</summary>
    public string? Token { get; set; }

    /// <summary>
    /// Connections to the gateway: <c>auto</c> for as many as Discord recommends, or a number. 2,500 servers are the
    /// most for one.
    /// </summary>
    public string Shards { get; set; } = "auto";

    /// <summary>
    /// Ask for the message content intent, so that the bot can answer all messages of a channel. It must be switched
    /// on in the developer portal too; mentions, replies, direct messages and commands work without it.
    /// </summary>
    public bool MessageContent { get; set; }

    /// <summary>One collection for all servers, for example <c>main</c>; null for one for each server.</summary>
    public string? Collection { get; set; }

    /// <summary>The collection that direct messages are answered from; empty for no answers to direct messages.</summary>
    public string DirectCollection { get; set; } = Core.Articles.Article.DefaultCollection;

    /// <summary>Days for which the collection of a server is kept after the bot was removed from it.</summary>
    [Range(1, 3_650, ErrorMessage = "Discord:KeepDays must be 1 to 3650, for example 30.")]
    public int KeepDays { get; set; } = 30;

    /// <summary>Requests to Discord in a second, all together; Discord raises the limit for large bots.</summary>
    [Range(1, 10_000, ErrorMessage = "Discord:RequestsPerSecond must be 1 to 10000, for example 50.")]
    public int RequestsPerSecond { get; set; } = 50;

    /// <summary>Where the REST interface is; another address than Discord's is for tests.</summary>
    public string ApiUrl { get; set; } = "https://discord.com/api/v10/";

    /// <summary>Whether the platform is on.</summary>
    [MemberNotNullWhen(true, nameof(Token))]
    internal bool IsOn => !string.IsNullOrEmpty(Token);

    /// <summary>Shards by number; null for as many as Discord recommends.</summary>
    internal int? ShardCount => int.TryParse(Shards, CultureInfo.InvariantCulture, out var count) ? count : null;

    internal Uri Api => new(ApiUrl.EndsWith('/') ? ApiUrl : ApiUrl + "/");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Token is not null && Token.Any(char.IsWhiteSpace))
        {
            yield return new ValidationResult(
                "Discord:Token must be the bot's token without spaces, from the page Bot of https://discord.com/developers.");
        }

        if (Shards != "auto" && ShardCount is not (>= 1 and <= 10_000))
        {
            yield return new ValidationResult("Discord:Shards must be auto or a number from 1, for example 2.");
        }

        if (Collection is not null && string.IsNullOrWhiteSpace(Collection))
        {
            yield return new ValidationResult("Discord:Collection must name a collection, for example main, or be left out.");
        }

        if (!Uri.TryCreate(ApiUrl, UriKind.Absolute, out var url) || (url.Scheme != "https" && !url.IsLoopback))
        {
            yield return new ValidationResult(
                "Discord:ApiUrl must be an https address, for example https://discord.com/api/v10/.");
        }
    }
}
