using NewsBot.Core.Articles.Fetching.Connections;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Fetching;

public sealed class FixedNamesTests : HostResolverContract
{
    protected override IHostResolver Resolver { get; } = new FixedNames().Add("localhost", "127.0.0.1 ::1");
}
