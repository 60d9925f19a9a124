using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>What came of fetching an address.</summary>
public abstract record FetchResult
{
    /// <summary>The page.</summary>
    /// <param name="Address">Where it was found, after redirects.</param>
    /// <param name="MediaType">As declared, in lower case and without parameters; null where it was not.</param>
    /// <param name="Charset">Encoding as declared; null where it was not.</param>
    /// <param name="Body">Unpacked.</param>
    /// <param name="Validators">For the next request; null where the server named none.</param>
    /// <param name="Freshness">How long the server says that nothing will change; null where it does not.</param>
    /// <param name="MovedTo">Where the page has moved for good; null where it was not permanently redirected.</param>
    public sealed record Fetched(
        Uri Address,
        string? MediaType,
        string? Charset,
        byte[] Body,
        CacheValidators? Validators = null,
        TimeSpan? Freshness = null,
        Uri? MovedTo = null) : FetchResult;

    /// <summary>The page is as the caller knows it.</summary>
    /// <param name="Freshness">As for a fetched page.</param>
    public sealed record Unchanged(TimeSpan? Freshness = null) : FetchResult;

    /// <summary>The address is not to be fetched; trying again changes nothing.</summary>
    /// <param name="IsGone">The server says that the page was taken away for good (410).</param>
    public sealed record Refused(Phrase Reason, bool IsGone = false) : FetchResult;

    /// <summary>The page could not be had this time; trying again may help.</summary>
    /// <param name="RetryAfter">How long the server asks to wait; null where it does not.</param>
    public sealed record Failed(Phrase Reason, TimeSpan? RetryAfter = null) : FetchResult;
}
