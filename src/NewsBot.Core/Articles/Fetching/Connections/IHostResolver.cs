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
