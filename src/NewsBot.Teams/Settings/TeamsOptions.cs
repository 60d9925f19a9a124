using NewsBot.Activities.Trust;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Teams.Settings;

/// <summary>Settings of the section <c>Teams</c>.</summary>
public sealed class TeamsOptions : ICheckedOptions
{
    public const string Section = "Teams";

    /// <summary>Application (client) id of the bot's registration. Teams is on when it is set.</summary>
    [IdSetting(EmptyIsNone = true)]
    public string? AppId { get; set; }

    /// <summary>
    /// Turns the endpoint on without an app id, for the Agents Playground: it then takes messages from this machine
    /// only, and sends without a token.
    /// </summary>
    [SwitchSetting]
    public bool Enabled { get; set; }

    /// <summary>Directory (tenant) id of the registration. Its people may use the bot.</summary>
    [IdSetting(EmptyIsNone = true)]
    public string? TenantId { get; set; }

    /// <summary>Ids of further tenants whose people may use the bot.</summary>
    [IdSetting]
    public IList<string> Tenants { get; } = [];

    /// <summary>The registration's secret. One of this, a certificate or a managed identity is needed.</summary>
    [TextSetting("the-value-of-the-secret")]
    public string? ClientSecret { get; set; }

    /// <summary>File (.pfx, or .pem with its key) of the registration's certificate.</summary>
    [TextSetting("/etc/newsbot/teams.pfx")]
    public string? CertificatePath { get; set; }

    /// <summary>Password of the certificate's file.</summary>
    [TextSetting("the-password-of-the-file")]
    public string? CertificatePassword { get; set; }

    /// <summary>The registration is a user-assigned managed identity of the machine; AppId is its client id.</summary>
    [SwitchSetting]
    public bool ManagedIdentity { get; set; }

    /// <summary>Object ids (Microsoft Entra) of the people who may do everything.</summary>
    [IdSetting]
    public IList<string> Admins { get; } = [];

    /// <summary>Object ids (Microsoft Entra) of the people who may load articles.</summary>
    [IdSetting]
    public IList<string> Editors { get; } = [];

    /// <summary>
    /// One collection for everybody, for example <c>main</c>, which the web page and the terminal use. Empty: each
    /// tenant has a collection of its own, <c>teams-TENANT</c>.
    /// </summary>
    [TextSetting("main")]
    public string? Collection { get; set; }

    /// <summary>
    /// Also accepts tokens that the own tenant issued to the bot's own app (Bot Framework Emulator), with a service
    /// on this machine.
    /// </summary>
    [SwitchSetting]
    public bool AcceptTenantTokens { get; set; }

    /// <summary>Public https address of the bot without path, for the app package and the doctor.</summary>
    [WebAddressSetting("https://news.example.org", Secure = true, EmptyIsNone = true)]
    public string? PublicUrl { get; set; }

    /// <summary>The bot's name in Teams, at most 30 characters.</summary>
    [PatternSetting("(?s)^.{1,30}$", "Settings.NameTooLong", "NewsBot")]
    public string Name { get; set; } = "NewsBot";

    /// <summary>Who offers the bot, as shown in Teams' app details, at most 32 characters.</summary>
    [PatternSetting("(?s)^.{1,32}$", "Settings.DeveloperTooLong", "NewsBot")]
    public string Developer { get; set; } = "NewsBot";

    /// <summary>Address of the privacy statement, for Teams' app details; PublicUrl where there is none.</summary>
    [WebAddressSetting("https://news.example.org/privacy", Secure = true, EmptyIsNone = true)]
    public string? PrivacyUrl { get; set; }

    /// <summary>Address of the terms of use, for Teams' app details; PublicUrl where there is none.</summary>
    [WebAddressSetting("https://news.example.org/terms", Secure = true, EmptyIsNone = true)]
    public string? TermsUrl { get; set; }

    /// <summary>Issuer of the tokens that Teams sends. Other clouds have another.</summary>
    [WebAddressSetting("https://api.botframework.com", Secure = true)]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>
    /// Where the keys of these tokens are described (OpenID Connect Discovery). Other clouds have another.
    /// </summary>
    [WebAddressSetting(
        "https://login.botframework.com/v1/.well-known/openidconfiguration", Secure = true)]
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot gets its own tokens. Other clouds have another.</summary>
    [WebAddressSetting("https://login.microsoftonline.com", Secure = true)]
    public string Login { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What the bot's own tokens are for. Other clouds have another.</summary>
    [PatternSetting(@"^\S+$", "Settings.NoScope", "https://api.botframework.com/.default")]
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Domains of SharePoint, where Teams keeps the files that people send.</summary>
    [HostSetting("sharepoint.com")]
    public IList<string> FileDomains { get; } =
        ["sharepoint.com", "sharepoint.us", "sharepoint-mil.us", "sharepoint.cn", "svc.ms"];

    /// <summary>Whose tokens are accepted.</summary>
    internal TrustOptions Trust => new(AppId, TenantId, Issuer, OpenIdMetadata, Login, AcceptTenantTokens);

    internal bool IsOn => AppId is { Length: > 0 } || Enabled;

    /// <summary>Without an app id nobody's identity can be checked, so that only this machine is trusted.</summary>
    internal bool LoopbackOnly => AppId is not { Length: > 0 };

    internal bool IsTenantAllowed(string? tenant) =>
        LoopbackOnly
        || string.Equals(tenant, TenantId, StringComparison.OrdinalIgnoreCase)
        || Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Phrase> Problems()
    {
        if (LoopbackOnly)
        {
            yield break;
        }

        if (TenantId is not { Length: > 0 })
        {
            yield return new Phrase("Settings.NoTenant");
        }

        if (Credentials() != 1)
        {
            yield return new Phrase("Settings.NoCredentials");
        }
    }

    private int Credentials() =>
        (ClientSecret is { Length: > 0 } ? 1 : 0) + (CertificatePath is { Length: > 0 } ? 1 : 0) + (ManagedIdentity ? 1 : 0);
}
