using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NewsBot.Web.Chat;

/// <summary>Server-sent events on a response (HTML Living Standard, section 9.2), each with one JSON value.</summary>
internal sealed class EventStream(HttpResponse response)
{
    public const string MediaType = "text/event-stream";

    /// <summary>Whether the caller asks for events.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accept => accept.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sends the headers, so that the caller knows that it was heard.</summary>
    public Task StartAsync(CancellationToken cancellation)
    {
        response.ContentType = MediaType;
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return response.StartAsync(cancellation);
    }

    /// <summary>Sends one event at once. JSON has no line breaks of its own, so it is always one line.</summary>
    public async Task SendAsync<TData>(string name, TData data, CancellationToken cancellation)
    {
        await response.WriteAsync($"event: {name}\ndata: {JsonSerializer.Serialize(data, WebFormat.Json)}\n\n", cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
