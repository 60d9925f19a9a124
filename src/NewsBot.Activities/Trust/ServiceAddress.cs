using System.Net;

namespace NewsBot.Activities.Trust;

/// <summary>What an address is that an activity names as its service.</summary>
public static class ServiceAddress
{
    /// <summary>The address to which requests are relative; null where nothing can be sent to it.</summary>
    public static Uri? Read(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl?.TrimEnd('/') + "/", UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && IsLoopback(url)))
        && url.UserInfo.Length == 0 && url.Query.Length == 0 && url.Fragment.Length == 0
            ? url
            : null;

    public static bool IsLoopback(string? serviceUrl) => Read(serviceUrl) is { } url && IsLoopback(url);

    private static bool IsLoopback(Uri url) =>
        url.Host == "localhost" || (IPAddress.TryParse(url.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));
}
