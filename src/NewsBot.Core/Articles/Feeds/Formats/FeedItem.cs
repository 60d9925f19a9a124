using System.Security.Cryptography;
using System.Text;

namespace NewsBot.Core.Articles.Feeds.Formats;

/// <summary>One entry of a feed. Texts may be markup and are hostile input.</summary>
/// <param name="Id">The feed's own name for the entry; null where it gives none.</param>
/// <param name="Link">Absolute address of the article's page.</param>
/// <param name="Summary">What the feed says about the article.</param>
/// <param name="Content">What the feed offers as the article itself.</param>
public sealed record FeedItem(
    string? Id,
    string? Title,
    Uri? Link,
    string? Summary = null,
    string? Content = null,
    IReadOnlyList<string>? Authors = null,
    DateTimeOffset? Published = null,
    DateTimeOffset? Updated = null,
    string? Language = null,
    string? Publisher = null)
{
    /// <summary>
    /// What stays the same when the entry is seen again: a hash of its id, else its link, else its title.
    /// </summary>
    public string Key => Hash(Id ?? Link?.AbsoluteUri ?? Title ?? Summary ?? "");

    /// <summary>What changes with what the entry says.</summary>
    public string Stamp => Hash($"{Link}\n{Title}\n{Summary}\n{Content}\n{(Updated ?? Published)?.UtcTicks}");

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
