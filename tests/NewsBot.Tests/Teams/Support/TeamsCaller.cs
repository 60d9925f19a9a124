using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsBot.Tests.Teams.Support;

/// <summary>Calls the bot's endpoint as Teams does.</summary>
internal sealed class TeamsCaller(Uri endpoint) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    /// <param name="authorization">The header; null for none.</param>
    public async Task<HttpStatusCode> PostAsync(
        string activity, string? authorization = null, string contentType = "application/json")
    {
        using var response = await SendAsync(activity, authorization, contentType);
        return response.StatusCode;
    }

    /// <summary>The body of the answer to an invoke.</summary>
    public async Task<JsonNode> InvokeAsync(string activity)
    {
        using var response = await SendAsync(activity, null, "application/json");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    public Task<HttpResponseMessage> GetAsync() => _http.GetAsync(endpoint, TestContext.Current.CancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(string activity, string? authorization, string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Content = new StringContent(activity, Encoding.UTF8, contentType);
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
