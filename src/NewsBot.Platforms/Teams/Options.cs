using System.ComponentModel.DataAnnotations;
using NewsBot.Platforms.Teams.Trust;

namespace NewsBot.Platforms.Teams;

/// <summary>Settings of the section <c>Teams</c>.</summary>
public sealed class Options : IValidatableObject
{
    public const string Section = "Teams";

    /// <summary>Application (client) id of the bot's registration. Teams is on when it is set.</summary>
    public string? AppId { get; set; }

    /// <summary>
    /// Turns the endpoint on without an app id, for the Agents Playground: it then takes messages from this machine
    /// only, and sends without a token.
    /// </summary>
    public bool Enabled { get; set; }

    /// <summary>Directory (tenant) id of the registration. Its people may use the bot.</summary>
    public string? TenantId { get; set; }

    /// <summary>Ids of further tenants whose people may use the bot.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>The registration's secret. One of this, a certificate or a managed identity is needed.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>File (.pfx, or .pem with its key) of the registration's certificate.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>Password of the certificate's file.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>The registration is a user-assigned managed identity of the machine; AppId is its client id.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>Object ids (Microsoft Entra) of the people who may do everything.</summary>
    public IList<string> Admins { get; } = [];

    /// <summary>Object ids (Microsoft Entra) of the people who may load articles.</summary>
    public IList<string> Editors { get; } = [];

    /// <summary>
    /// One collection for everybody, for example <c>main</c>, which the web page and the terminal use. Empty: each
    /// tenant has a collection of its own, <c>teams-TENANT</c>.
    /// </summary>
    public string? Collection { get; set; }

    /// <summary>
    /// Also accepts tokens that the own tenant issued to the bot's own app (Bot Framework Emulator), with a service
    /// on this machine.
    /// </summary>
    public bool AcceptTenantTokens { get; set; }

    /// <summary>Public https address of the bot without path, for the app package and the doctor.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>The bot's name in Teams, at most 30 characters.</summary>
    public string Name { get; set; } = "NewsBot";

    /// <summary>Who offers the bot, as shown in Teams' app details, at most 32 characters.</summary>
    public string Developer { get; set; } = "NewsBot";

    /// <summary>Address of the privacy statement, for Teams' app details; PublicUrl where there is none.</summary>
    public string? PrivacyUrl { get; set; }

    /// <summary>Address of the terms of use, for Teams' app details; PublicUrl where there is none.</summary>
    public string? TermsUrl { get; set; }

    /// <summary>Issuer of the tokens that Teams sends. Other clouds have another.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where the keys of these tokens are described (OpenID Connect Discovery). Other clouds have another.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot gets its own tokens. Other clouds have another.</summary>
    public string Login { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What the bot's own tokens are for. Other clouds have another.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Domains of SharePoint, where Teams keeps the files that people send.</summary>
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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!LoopbackOnly)
        {
            if (!Guid.TryParse(AppId, out _))
            {
                yield return Wrong("Teams:AppId must be the application id of the bot's registration, for example 00000000-0000-0000-0000-000000000000.");
            }

            if (!Guid.TryParse(TenantId, out _))
            {
                yield return Wrong("Teams:TenantId must be the directory id of the bot's registration, for example 00000000-0000-0000-0000-000000000000.");
            }

            if (Credentials() != 1)
            {
                yield return Wrong("One of Teams:ClientSecret, Teams:CertificatePath (for example /etc/newsbot/teams.pfx) and Teams:ManagedIdentity (true) must be set.");
            }
        }

        if (Admins.Concat(Editors).FirstOrDefault(id => !Guid.TryParse(id, out _)) is { } person)
        {
            yield return Wrong($"Teams:Admins and Teams:Editors must hold object ids of people, for example 00000000-0000-0000-0000-000000000000; '{person}' is none.");
        }

        if (PublicUrl is { Length: > 0 } && !IsHttps(PublicUrl))
        {
            yield return Wrong("Teams:PublicUrl must be an https address, for example https://news.example.org.");
        }

        if (Name.Length is 0 or > 30 || Developer.Length is 0 or > 32)
        {
            yield return Wrong("Teams:Name must have 1 to 30 characters and Teams:Developer 1 to 32, for example NewsBot.");
        }

        foreach (var (name, value) in new[] { (nameof(OpenIdMetadata), OpenIdMetadata), (nameof(Login), Login) })
        {
            if (!IsHttps(value))
            {
                yield return Wrong($"Teams:{name} must be an https address, for example {(name == nameof(Login) ? "https://login.microsoftonline.com" : "https://login.botframework.com/v1/.well-known/openidconfiguration")}.");
            }
        }
    }

    private int Credentials() =>
        (ClientSecret is { Length: > 0 } ? 1 : 0) + (CertificatePath is { Length: > 0 } ? 1 : 0) + (ManagedIdentity ? 1 : 0);

    private static bool IsHttps(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps;

    private static ValidationResult Wrong(string sentence) => new(sentence);
}
