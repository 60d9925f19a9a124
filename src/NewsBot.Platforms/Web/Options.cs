using System.ComponentModel.DataAnnotations;
using System.Net;

namespace NewsBot.Platforms.Web;

/// <summary>Settings of the section <c>Web</c>.</summary>
public sealed class Options : IValidatableObject
{
    public const string Section = "Web";

    /// <summary>Fewest characters of an admin token; 16 random letters cannot be tried out.</summary>
    public const int MinTokenLength = 16;

    /// <summary>Where to listen: http or https, a host or address, and a port (0 for any free one).</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>
    /// The token that loading and removing need. Without one, they are open to callers on this machine alone.
    /// </summary>
    public string? AdminToken { get; set; }

    /// <summary>
    /// Names under which browsers may call the bot, without port. Empty: the names of this machine where it listens
    /// on loopback only, otherwise any.
    /// </summary>
    public IList<string> Hosts { get; } = [];

    /// <summary>
    /// A proxy on this machine passes requests on and names the caller in X-Forwarded-For. Then no caller counts as
    /// local, and writing needs the token.
    /// </summary>
    public bool BehindProxy { get; set; }

    /// <summary>The collection that the page reads and loads into.</summary>
    [Required(ErrorMessage = "Web:Collection must name a collection, for example main.")]
    public string Collection { get; set; } = Core.Articles.Article.DefaultCollection;

    /// <summary>Whether only this machine can reach the address that is listened on.</summary>
    internal bool IsLoopback =>
        Uri.TryCreate(Url, UriKind.Absolute, out var url)
        && (url.Host is "localhost" || (IPAddress.TryParse(url.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip)));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || (url.Scheme != "http" && url.Scheme != "https"))
        {
            yield return new ValidationResult("Web:Url must be an http or https address, for example http://127.0.0.1:5080.");
        }

        if (AdminToken is { Length: < MinTokenLength })
        {
            yield return new ValidationResult(
                $"Web:AdminToken must have at least {MinTokenLength} characters, for example the output of: openssl rand -hex 24");
        }

        if (Hosts.Any(host => string.IsNullOrWhiteSpace(host) || host.Contains('/', StringComparison.Ordinal)))
        {
            yield return new ValidationResult("Web:Hosts must hold host names without scheme or port, for example news.example.org.");
        }
    }
}
