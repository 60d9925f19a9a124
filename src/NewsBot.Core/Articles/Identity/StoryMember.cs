namespace NewsBot.Core.Articles.Identity;

/// <summary>A report in one outlet.</summary>
/// <param name="ArticleId">
/// The stored article; the same for several members where the very same text was found at several addresses.
/// </param>
public sealed record StoryMember(long ArticleId, string? Url, string? Publisher, DateOnly? Published)
{
    /// <summary>What tells outlets apart: the host of the address, else the publisher.</summary>
    public string Outlet =>
        Uri.TryCreate(Url, UriKind.Absolute, out var address)
            ? address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host
            : Publisher ?? "";
}
