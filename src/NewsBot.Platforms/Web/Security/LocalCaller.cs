using System.Net;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Platforms.Web.Security;

/// <summary>Tells a person at this machine from everybody else.</summary>
internal static class LocalCaller
{
    private static readonly string[] ForwardingHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-For", "X-Real-IP", "Via"];

    /// <summary>
    /// Whether the request comes from this machine itself: over loopback, not through a proxy that stands here too,
    /// and by a name of this machine. A page of another site that has its own name resolve to 127.0.0.1 (DNS
    /// rebinding) still sends its own name.
    /// </summary>
    public static bool Is(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !ForwardingHeaders.Any(request.Headers.ContainsKey)
        && IsLocalName(request.Host.Host);

    /// <summary>Whether a host name of a request means this machine.</summary>
    public static bool IsLocalName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host is "127.0.0.1" or "[::1]";
}
