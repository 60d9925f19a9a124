using System.Net;

namespace NewsBot.Core.Chat;

/// <summary>Tells a person at this machine from everybody else.</summary>
public static class LocalCaller
{
    private static readonly string[] ForwardingHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-For", "X-Real-IP", "Via"];

    /// <summary>
    /// Whether a request comes from this machine itself: over loopback, not through a proxy that stands here too,
    /// and by a name of this machine. A page of another site that has its own name resolve to 127.0.0.1 (DNS
    /// rebinding) still sends its own name.
    /// </summary>
    /// <param name="address">Who is connected; null where that is not known.</param>
    /// <param name="host">The host that the request names, without its port.</param>
    /// <param name="hasHeader">Whether the request has a header of this name.</param>
    public static bool Is(IPAddress? address, string host, Func<string, bool> hasHeader) =>
        address is not null
        && IPAddress.IsLoopback(address)
        && !ForwardingHeaders.Any(hasHeader)
        && IsLocalName(host);

    /// <summary>Whether a host name of a request means this machine.</summary>
    public static bool IsLocalName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host is "127.0.0.1" or "[::1]";
}
