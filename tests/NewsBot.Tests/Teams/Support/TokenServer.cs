using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Activities.Trust;

namespace NewsBot.Tests.Teams.Support;

/// <summary>
/// Stands for login.botframework.com and login.microsoftonline.com: an HTTPS server on loopback that describes keys and
/// gives tokens. Its keys can be changed while it runs.
/// </summary>
internal sealed class TokenServer : IAsyncDisposable
{
    // Making one is slow, and each server has the same address.
    private static readonly Lazy<X509Certificate2> Certificate = new(SelfSigned);

    private readonly WebApplication _app;

    private TokenServer()
    {
        Endorsed = new TestKey("endorsed", ["msteams", "skype"]);
        Other = new TestKey("other", ["skype"]);
        Bare = new TestKey("bare", null);
        Keys = [Endorsed, Other, Bare];
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", null);
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate.Value)));
        _app = builder.Build();
        _app.MapGet("/metadata", () => Results.Text(Describe("/keys"), "application/json"));
        _app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", () => Results.Text(Describe("/tenant-keys"), "application/json"));
        _app.MapGet("/keys", async () =>
        {
            KeyRequests++;
            await BeforeKeys();
            return Away
                ? Results.StatusCode(503)
                : Results.Text(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.Describe())]) }.ToJsonString());
        });
        _app.MapGet("/tenant-keys", () => Results.Text(
            new JsonObject { ["keys"] = new JsonArray(Tenant.Describe()) }.ToJsonString()));
        _app.MapPost("/{tenant}/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            if (RefusesTokens)
            {
                return Results.Json(
                    new { error = "invalid_client", error_description = "AADSTS7000215: Invalid client secret provided." }, statusCode: 401);
            }

            TokenRequests.Add((await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString()));
            return Results.Json(new { token_type = "Bearer", expires_in = 3_600, access_token = $"token-{TokenRequests.Count}" });
        });
    }

    public List<TestKey> Keys { get; }

    public TestKey Endorsed { get; }

    public TestKey Other { get; }

    public TestKey Bare { get; }

    public TestKey Tenant { get; } = new("tenant", null);

    /// <summary>The keys cannot be fetched.</summary>
    public bool Away { get; set; }

    /// <summary>What happens before the keys are given.</summary>
    public Func<Task> BeforeKeys { get; set; } = () => Task.CompletedTask;

    /// <summary>The bot's secret is wrong.</summary>
    public bool RefusesTokens { get; set; }

    public int KeyRequests { get; private set; }

    public List<Dictionary<string, string>> TokenRequests { get; } = [];

    public Uri Address => new(_app.Urls.Single());

    public static async Task<TokenServer> StartAsync()
    {
        var server = new TokenServer();
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Settings of a bot that trusts this server.</summary>
    public (string Name, string Value)[] Settings =>
    [
        ("Teams:AppId", TestToken.AppId), ("Teams:TenantId", TestToken.TenantId), ("Teams:ClientSecret", "a secret"),
        ("Teams:OpenIdMetadata", new Uri(Address, "/metadata").ToString()), ("Teams:Login", Address.ToString()),
    ];

    /// <summary>Has the bot's HTTP client know these servers' certificate, and no other.</summary>
    public static void Trust(IServiceCollection services) => services
        .AddHttpClient(ActivityHttp.ClientName)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate.Value.GetCertHashString() },
        });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private string Describe(string keys) =>
        new JsonObject { ["jwks_uri"] = new Uri(Address, keys).ToString(), ["issuer"] = "ignored" }.ToJsonString();

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2_048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
