using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using NewsBot.Activities.Trust;
using NewsBot.Core.Settings;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams.Connector;

/// <summary>
/// The tokens by which Teams knows the bot (OAuth 2.0 client credentials). The library keeps a token and renews it
/// before it ends. Single tenant: other registrations are not made any more.
/// </summary>
internal sealed class BotTokens(IOptions<TeamsOptions> options, TokenHttp http)
{
    private readonly TeamsOptions _options = options.Value;
    private readonly Lazy<IConfidentialClientApplication> _app = new(() => Application(options.Value, http));
    private readonly Lazy<IManagedIdentityApplication> _identity = new(() => ManagedIdentityApplicationBuilder
        .Create(ManagedIdentityId.WithUserAssignedClientId(options.Value.AppId))
        .WithHttpClientFactory(http)
        .Build());

    /// <param name="renew">Do not give the token that is kept: Teams has refused it.</param>
    /// <returns>Null without an app id.</returns>
    /// <exception cref="MsalException">The registration, its secret or the directory is not in order.</exception>
    public async Task<string?> FindAsync(bool renew, CancellationToken cancellation)
    {
        if (_options.LoopbackOnly)
        {
            return null;
        }

        var result = _options.ManagedIdentity
            ? await _identity.Value.AcquireTokenForManagedIdentity(_options.Scope)
                .WithForceRefresh(renew).ExecuteAsync(cancellation)
            : await _app.Value.AcquireTokenForClient([_options.Scope])
                .WithForceRefresh(renew).ExecuteAsync(cancellation);
        return result.AccessToken;
    }

    private static IConfidentialClientApplication Application(TeamsOptions options, IMsalHttpClientFactory http)
    {
        // Discovery would ask Microsoft's public cloud which logins there are; the setting says it.
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority($"{options.Login.TrimEnd('/')}/{options.TenantId}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .WithClientName("NewsBot")
            .WithClientVersion(ProductVersion.Number.ToString());

        // The certificate lives as long as the application that signs with it: until the bot ends.
#pragma warning disable CA2000
        return (options.CertificatePath is { Length: > 0 } path
            ? builder.WithCertificate(Certificate(path, options.CertificatePassword))
            : builder.WithClientSecret(options.ClientSecret)).Build();
#pragma warning restore CA2000
    }

    private static X509Certificate2 Certificate(string path, string? password) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".pem" when password is { Length: > 0 } => X509Certificate2.CreateFromEncryptedPemFile(path, password),
            ".pem" => X509Certificate2.CreateFromPemFile(path),
            _ => X509CertificateLoader.LoadPkcs12FromFile(path, password),
        };
}

/// <summary>Gives the token library the same HTTP client as everything else here.</summary>
internal sealed class TokenHttp(IHttpClientFactory http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http.CreateClient(ActivityHttp.ClientName);
}
