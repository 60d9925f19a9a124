using NewsBot.Platforms.Teams.Trust;
using Microsoft.Identity.Client;

namespace NewsBot.Platforms.Teams.Connector;

/// <summary>Gives the token library the same HTTP client as everything else here.</summary>
internal sealed class TokenHttp(IHttpClientFactory http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http.CreateClient(ActivityHttp.ClientName);
}
