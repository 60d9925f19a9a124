using System.Net;
using NewsBot.Core.Articles;
using NewsBot.Core.Settings;

namespace NewsBot.Web.Settings;

/// <summary>Settings of the section <c>Web</c>.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Where to listen: http or https, a host or address, and a port (0 for any free one).</summary>
    [WebAddressSetting("http://127.0.0.1:5080", WithoutPath = true)]
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary>
    /// The token that loading and removing need. Without one, they are open to callers on this machine alone.
    /// 16 random letters cannot be tried out.
    /// </summary>
    [PatternSetting("(?s)^.{16,}$", "Settings.TokenTooShort", "$(openssl rand -hex 24)")]
    public string? AdminToken { get; set; }

    /// <summary>
    /// Names under which browsers may call the bot, without port. Empty: the names of this machine where it listens
    /// on loopback only, otherwise any.
    /// </summary>
    [HostSetting("news.example.org")]
    public IList<string> Hosts { get; } = [];

    /// <summary>
    /// A proxy on this machine passes requests on and names the caller in X-Forwarded-For. Then no caller counts as
    /// local, and writing needs the token.
    /// </summary>
    [SwitchSetting]
    public bool BehindProxy { get; set; }

    /// <summary>The collection that the page reads and loads into.</summary>
    [PatternSetting(@"\S", "Settings.NoCollection", "main")]
    public string Collection { get; set; } = Article.DefaultCollection;

    /// <summary>Whether only this machine can reach the address that is listened on.</summary>
    internal bool IsLoopback =>
        Uri.TryCreate(Url, UriKind.Absolute, out var url)
        && (url.Host is "localhost" || (IPAddress.TryParse(url.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip)));
}
