using System.Net;
using System.Net.Sockets;

namespace NewsBot.Core.Articles.Fetching.Connections;

/// <summary>
/// Which IP addresses are public. Whoever can make the bot fetch an address could otherwise read what only the bot's
/// network may see: a router, a database, the credentials that clouds serve at 169.254.169.254.
/// </summary>
/// <remarks>
/// After the registries of special-purpose addresses,
/// https://www.iana.org/assignments/iana-ipv4-special-registry and .../iana-ipv6-special-registry.
/// </remarks>
internal static class AddressRules
{
    private static readonly IPNetwork[] Closed4 =
    [
        .. new[]
        {
            "0.0.0.0/8", // this network; Linux connects to itself
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", // private
            "100.64.0.0/10", // behind a provider's address translation
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local
            "192.0.0.0/24", "192.88.99.0/24", // protocol assignments, 6to4 relays
            "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", // documentation
            "198.18.0.0/15", // benchmarks
            "224.0.0.0/4", "240.0.0.0/4", // multicast, reserved and broadcast
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork[] Closed6 =
    [
        .. new[]
        {
            "2001::/23", // protocol assignments, Teredo (which carries an IPv4 address) among them
            "2001:db8::/32", "3fff::/20", // documentation
            "2002::/16", // 6to4, which carries an IPv4 address
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>
    /// Global unicast (RFC 4291): loopback, link-local, unique local and multicast addresses are outside of it.
    /// </summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>Where networks without IPv4 see IPv4 hosts (RFC 6052).</summary>
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether an address is one of the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        return plain.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Array.Exists(Closed4, network => network.Contains(plain)),
            AddressFamily.InterNetworkV6 =>
                Global6.Contains(plain) && !Array.Exists(Closed6, network => network.Contains(plain)),
            _ => false,
        };
    }

    /// <summary>The IPv4 address that an IPv6 address stands for, where it does.</summary>
    public static IPAddress Plain(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : address.AddressFamily == AddressFamily.InterNetworkV6 && Nat64.Contains(address)
            ? new IPAddress(address.GetAddressBytes()[12..])
            : address;
}
