using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NewsBot.Core.Articles.Loading;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>What became of one item of a load.</summary>
/// <param name="Status"><c>added</c>, <c>updated</c>, <c>duplicate</c>, <c>rejected</c> or <c>failed</c>.</param>
/// <param name="Language">Only of a stored article.</param>
/// <param name="Passages">Only of an article that was stored by this load.</param>
/// <param name="Reason">Why nothing was stored.</param>
public sealed record LoadItemJson(
    string Source,
    string Status,
    string? ArticleId = null,
    string? Title = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Language = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Passages = null,
    string? Reason = null)
{
    public static LoadItemJson Of(LoadResult result, CultureInfo culture) => result switch
    {
        LoadResult.Added r => new(r.Source, "added", Id(r.ArticleId), r.Title, r.Language, r.Passages),
        LoadResult.Updated r => new(r.Source, "updated", Id(r.ArticleId), r.Title, r.Language, r.Passages),
        LoadResult.Duplicate r => new(r.Source, "duplicate", Id(r.ArticleId), r.Title, r.Language),
        LoadResult.Rejected r => new(r.Source, "rejected", Reason: r.Reason.In(culture)),
        LoadResult.Failed r => new(r.Source, "failed", Reason: r.Reason.In(culture)),
        _ => throw new UnreachableException(),
    };

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
