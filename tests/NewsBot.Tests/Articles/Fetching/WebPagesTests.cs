using Microsoft.Extensions.Options;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Tests.Support.NewsSite;

namespace NewsBot.Tests.Articles.Fetching;

/// <summary>Pages of a site on loopback.</summary>
public sealed class WebPagesTests : PageFetcherContract, IAsyncDisposable
{
    private readonly NewsSite _site = new();
    private readonly WebFetcher _fetcher = new(
        Options.Create(new FetchingOptions { AllowedHosts = ["127.0.0.1"], HostPause = TimeSpan.Zero }),
        TimeProvider.System);

    protected override IPageFetcher Fetcher => _fetcher;

    public async ValueTask DisposeAsync()
    {
        _fetcher.Dispose();
        await _site.DisposeAsync();
    }

    protected override Task<Uri> GivenAsync(string path, string text)
    {
        _site.Page(path, SiteAnswer.Html(text, "text/plain; charset=utf-8"));
        return Task.FromResult(_site.Address(path));
    }
}
