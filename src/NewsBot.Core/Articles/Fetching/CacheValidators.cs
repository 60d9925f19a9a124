namespace NewsBot.Core.Articles.Fetching;

/// <summary>What a server said a page can be recognised by (RFC 9110, section 8.8); handed back as it came.</summary>
public sealed record CacheValidators(string? ETag, string? LastModified)
{
    /// <summary>Longest header value that is kept.</summary>
    private const int MaxLength = 1_000;

    /// <summary>Null where the server said nothing that can be kept.</summary>
    public static CacheValidators? Of(string? etag, string? lastModified) =>
        (Kept(etag), Kept(lastModified)) is var (tag, day) && (tag ?? day) is not null ? new CacheValidators(tag, day) : null;

    private static string? Kept(string? value) => value is { Length: > 0 and <= MaxLength } ? value : null;
}
