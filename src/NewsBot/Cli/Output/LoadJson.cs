using System.Globalization;
using NewsBot.Core.Articles;
using System.Diagnostics;

namespace NewsBot.Cli.Output;

/// <summary>The line that a script gets for each source item.</summary>
internal sealed record LoadJson(
    string Source,
    string Status,
    string? ArticleId = null,
    string? Title = null,
    string? Language = null,
    int? Passages = null,
    string? Reason = null)
{
    public static LoadJson Of(LoadResult result, CultureInfo culture) => result switch
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
