using System.ClientModel;
using System.ClientModel.Primitives;
using NewsBot.Core.Settings;
using OpenAI;

namespace NewsBot.Models.OpenAi;

/// <summary>What the OpenAI package needs to reach a server.</summary>
internal sealed class Connection : IDisposable
{
    // Servers without keys still get one: the package refuses an empty key, and such servers look at none.
    private const string NoKey = "none";

    private readonly HttpClient _http;

    // What an identity is asked to sign in for (learn.microsoft.com/azure/ai-services/openai/how-to/managed-identity).
    private const string EntraScope = "https://cognitiveservices.azure.com/.default";

    /// <param name="largestReply">Bytes of the largest reply that is read.</param>
    /// <param name="identity">Signs in where no key does; null for the key.</param>
    public Connection(EndpointOptions options, long largestReply, AuthenticationTokenProvider? identity)
    {
        Address = new Uri(options.Endpoint!.TrimEnd('/'));
        Authentication = identity is not null
            ? new BearerTokenPolicy(identity, EntraScope)
            : ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(
                new ApiKeyCredential(string.IsNullOrWhiteSpace(options.Key) ? NoKey : options.Key.Trim()));

        // No redirects: the key goes where the setting says and nowhere else.
#pragma warning disable CA2000 // The client disposes of its handlers.
        _http = new HttpClient(new ReplyRepair(new ReplyLimit(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            },
            largestReply)))
#pragma warning restore CA2000
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        Options = new OpenAIClientOptions
        {
            Endpoint = Address,
            UserAgentApplicationId = ProductVersion.Product,
            NetworkTimeout = options.Silence,
            RetryPolicy = new ClientRetryPolicy(0),
            Transport = new HttpClientPipelineTransport(_http),
        };
    }

    public Uri Address { get; }

    public AuthenticationPolicy Authentication { get; }

    public OpenAIClientOptions Options { get; }

    /// <summary>
    /// Whether the server is OpenAI's own or Azure's, which refuse a request that carries both names of the token
    /// limit.
    /// </summary>
    public bool IsOpenAi =>
        Address.Host.EndsWith(".openai.com", StringComparison.OrdinalIgnoreCase)
        || Address.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase);

    public void Dispose() => _http.Dispose();
}
