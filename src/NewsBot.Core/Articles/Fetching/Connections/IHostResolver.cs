using System.Net;
using System.Net.Sockets;

namespace NewsBot.Core.Articles.Fetching.Connections;

/// <summary>Finds the addresses of a host.</summary>
public interface IHostResolver
{
    /// <summary>The host's addresses in the order in which to try them.</summary>
    /// <exception cref="SocketException">There are none, or nobody could be asked.</exception>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation);
}

/// <summary>Asks the operating system.</summary>
internal sealed class SystemResolver : IHostResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
        await Dns.GetHostAddressesAsync(host, cancellation);
}
