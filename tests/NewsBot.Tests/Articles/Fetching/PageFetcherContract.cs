using System.Text;
using NewsBot.Core.Articles.Fetching;

namespace NewsBot.Tests.Articles.Fetching;

/// <summary>What everything that fetches pages does.</summary>
public abstract class PageFetcherContract
{
    private const string Text = "Straße 7\n\nDer Text.";

    [Fact]
    public async Task A_page_comes_as_it_is_with_where_it_was_found()
    {
        var address = await GivenAsync("/page", Text);

        var page = (await FetchAsync(address)).ShouldBeOfType<FetchResult.Fetched>();

        page.Address.ShouldBe(address);
        page.MediaType.ShouldBe("text/plain");
        page.Charset.ShouldBe("utf-8");
        Encoding.UTF8.GetString(page.Body).ShouldBe(Text);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_a_result_with_a_reason_and_no_exception()
    {
        var address = await GivenAsync("/page", Text);

        var missing = (await FetchAsync(new Uri(address, "/missing"))).ShouldBeOfType<FetchResult.Refused>();

        missing.Reason.In("en").ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task What_is_cancelled_is_not_fetched()
    {
        var address = await GivenAsync("/page", Text);

        await Should.ThrowAsync<OperationCanceledException>(
            () => Fetcher.FetchAsync(new FetchRequest(address), new CancellationToken(true)));
    }

    protected abstract IPageFetcher Fetcher { get; }

    /// <summary>Puts a page of plain text where the fetcher finds it.</summary>
    protected abstract Task<Uri> GivenAsync(string path, string text);

    private Task<FetchResult> FetchAsync(Uri address) =>
        Fetcher.FetchAsync(new FetchRequest(address), TestContext.Current.CancellationToken);
}
