namespace NewsBot.Core.Articles.Loading;

/// <summary>An item between reading and storing.</summary>
internal abstract record LoadingItem
{
    /// <summary>To be stored.</summary>
    public sealed record Ready(string Source, NewArticle Article) : LoadingItem;

    /// <summary>Nothing is left to do; waits for its turn to be told.</summary>
    public sealed record Ended(LoadResult Result) : LoadingItem;

    /// <summary>Length of the text that the item holds in memory.</summary>
    public int Characters => this is Ready ready ? ready.Article.Text.Length : 0;
}
