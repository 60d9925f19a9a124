using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching;

/// <summary>What came of fetching an address.</summary>
public abstract record FetchResult
{
    /// <summary>The page.</summary>
    /// <param name="Address">Where it was found, after redirects.</param>
    /// <param name="MediaType">As declared, in lower case and without parameters; null where it was not.</param>
    /// <param name="Charset">Encoding as declared; null where it was not.</param>
    public sealed record Fetched(Uri Address, string? MediaType, string? Charset, byte[] Body) : FetchResult;

    /// <summary>The address is not to be fetched; trying again changes nothing.</summary>
    public sealed record Refused(Phrase Reason) : FetchResult;

    /// <summary>The page could not be had this time; trying again may help.</summary>
    public sealed record Failed(Phrase Reason) : FetchResult;
}
