using System.Net;

namespace NewsBot.Core.Articles.Fetching.Connections;

/// <summary>Asks the operating system.</summary>
internal sealed class SystemResolver : IHostResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
        await Dns.GetHostAddressesAsync(host, cancellation);
}
