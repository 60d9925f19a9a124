using System.Net;

namespace NewsBot.Core.Articles.Fetching.Connections;

/// <summary>The hosts of local networks that an admin has allowed.</summary>
internal sealed class AllowedHosts
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPNetwork> _networks = [];

    public AllowedHosts(IEnumerable<string> entries)
    {
        foreach (var entry in entries.Select(entry => entry.Trim()))
        {
            if (Network(entry) is { } network)
            {
                _networks.Add(network);
            }
            else
            {
                _names.Add(entry);
            }
        }
    }

    public static bool IsValid(string entry) =>
        Network(entry.Trim()) is not null || Uri.CheckHostName(entry.Trim()) == UriHostNameType.Dns;

    /// <summary>Whether a host may be connected to at an address, whatever that is.</summary>
    /// <param name="host">As in the page's address.</param>
    public bool Contains(string host, IPAddress address)
    {
        var plain = AddressRules.Plain(address);
        return _names.Contains(host) || _networks.Exists(network => network.Contains(plain));
    }

    private static IPNetwork? Network(string entry) =>
        IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(entry, out var network) ? network
        : null;
}
