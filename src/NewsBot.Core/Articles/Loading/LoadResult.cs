using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Loading;

/// <summary>What became of one source item. A result is only handed out once its outcome is durable.</summary>
/// <param name="Source">The item as the user knows it: file path, address, or <c>archive.zip/entry.txt</c>.</param>
public abstract record LoadResult(string Source)
{
    /// <summary>A new article.</summary>
    public sealed record Added(string Source, long ArticleId, string Title, string Language, int Passages)
        : LoadResult(Source);

    /// <summary>A known article whose text has changed; it is now stored as a new version.</summary>
    public sealed record Updated(string Source, long ArticleId, string Title, string Language, int Passages)
        : LoadResult(Source);

    /// <summary>The same text is already stored in the collection as <paramref name="ArticleId"/>.</summary>
    public sealed record Duplicate(string Source, long ArticleId, string Title, string Language) : LoadResult(Source);

    /// <summary>The item is not acceptable; trying again changes nothing.</summary>
    public sealed record Rejected(string Source, Phrase Reason) : LoadResult(Source);

    /// <summary>The item could not be had this time; trying again may help.</summary>
    public sealed record Failed(string Source, Phrase Reason) : LoadResult(Source);
}
