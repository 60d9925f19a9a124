namespace NewsBot.Core.Articles.Fetching;

/// <summary>
/// Fetches pages from the web. Refuses addresses of the local network, large bodies and endless redirects; spares
/// servers by a pace for each host.
/// </summary>
public interface IPageFetcher
{
    /// <summary>Fetches one address. Network faults are results, not exceptions.</summary>
    Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation);
}
