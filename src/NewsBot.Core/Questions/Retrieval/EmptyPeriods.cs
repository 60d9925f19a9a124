using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>Tells of days without an article which days near them have one.</summary>
internal static class EmptyPeriods
{
    /// <param name="filter">One that no article passes.</param>
    /// <returns>Null where the filter names no days, or no article is left without them.</returns>
    public static async Task<EmptyPeriod?> FindAsync(
        IArticleStore store, ArticleFilter filter, CancellationToken cancellation)
    {
        if (filter is { Since: null, Until: null })
        {
            return null;
        }

        var before = filter.Since is { } since && since > DateOnly.MinValue
            ? (await store.CoverageAsync(filter with { Since = null, Until = since.AddDays(-1) }, cancellation)).To
            : null;
        var after = filter.Until is { } until && until < DateOnly.MaxValue
            ? (await store.CoverageAsync(filter with { Since = until.AddDays(1), Until = null }, cancellation)).From
            : null;
        return before is null && after is null ? null : new EmptyPeriod(filter.Since, filter.Until, before, after);
    }
}
