using NewsBot.Core.Articles.Fetching.Connections;

namespace NewsBot.Tests.Articles.Fetching;

public sealed class SystemResolverTests : HostResolverContract
{
    protected override IHostResolver Resolver { get; } = new SystemResolver();
}
