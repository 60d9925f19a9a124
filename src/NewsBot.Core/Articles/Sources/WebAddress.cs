namespace NewsBot.Core.Articles.Sources;

/// <summary>What counts as the address of an article.</summary>
internal static class WebAddress
{
    /// <summary>Longest address that is kept; browsers and servers agree on about this much.</summary>
    private const int MaxLength = 2_048;

    /// <summary>An absolute http or https address; null where the text is none.</summary>
    public static Uri? TryParse(string? text) =>
        text is { Length: <= MaxLength }
        && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0
            ? address
            : null;
}
