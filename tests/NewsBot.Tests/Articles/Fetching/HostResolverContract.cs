using System.Net;
using System.Net.Sockets;
using NewsBot.Core.Articles.Fetching.Connections;

namespace NewsBot.Tests.Articles.Fetching;

/// <summary>What everything that finds the addresses of a host does.</summary>
public abstract class HostResolverContract
{
    // Too long for a name, so that no server is asked for it.
    private static readonly string Impossible = new string('x', 64) + ".invalid";

    [Fact]
    public async Task A_known_name_has_addresses() =>
        (await Resolver.ResolveAsync("localhost", TestContext.Current.CancellationToken))
            .ShouldContain(address => IPAddress.IsLoopback(address));

    [Fact]
    public async Task An_unknown_name_is_an_error_of_the_network() =>
        await Should.ThrowAsync<SocketException>(
            () => Resolver.ResolveAsync(Impossible, TestContext.Current.CancellationToken));

    /// <summary>Knows <c>localhost</c>.</summary>
    protected abstract IHostResolver Resolver { get; }
}
