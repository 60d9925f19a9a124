using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace NewsBot.Core.Articles.Fetching.Connections;

/// <summary>
/// Makes the connections of the HTTP client. A name is looked up once, its addresses are checked, and the connection is
/// made to exactly those that passed: a name that changes its address in between gains nothing.
/// </summary>
internal sealed class GuardedConnector(AllowedHosts allowed, IHostResolver resolver)
{
    /// <exception cref="ForbiddenAddressException">No address of the host may be connected to.</exception>
    /// <exception cref="SocketException">The host is not known or not to be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal)
            ? [literal]
            : await resolver.ResolveAsync(host, cancellation);
        IPAddress[] open = [.. addresses.Where(address => AddressRules.IsPublic(address) || allowed.Contains(host, address))];
        if (open.Length == 0)
        {
            throw addresses.Count == 0
                ? new SocketException((int)SocketError.HostNotFound)
                : new ForbiddenAddressException(host, addresses[0]);
        }

        return await ConnectAsync(open, context.DnsEndPoint.Port, cancellation);
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The stream owns the socket.")]
    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
