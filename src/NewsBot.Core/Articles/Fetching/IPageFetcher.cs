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

/// <summary>What is to be fetched, and for whom.</summary>
/// <param name="Known">What the caller holds already; an unchanged page is then not sent again.</param>
/// <param name="IsAutomatic">
/// The bot itself chose the page (a feed led to it), so that the site's robots.txt is obeyed. A page that a person
/// names is that person's visit.
/// </param>
public sealed record FetchRequest(Uri Address, CacheValidators? Known = null, bool IsAutomatic = false);
