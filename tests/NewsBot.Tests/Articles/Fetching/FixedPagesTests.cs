using NewsBot.Core.Articles.Fetching;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Articles.Fetching;

public sealed class FixedPagesTests : PageFetcherContract
{
    private readonly FixedPages _pages = new();

    protected override IPageFetcher Fetcher => _pages;

    protected override Task<Uri> GivenAsync(string path, string text)
    {
        _pages.Add(path, text);
        return Task.FromResult(new Uri("https://news.test" + path));
    }
}
