using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Replies;
using NewsBot.Platforms.Web.Api;

namespace NewsBot.Platforms.Web;

/// <summary>What the bot says as the JSON of its HTTP interface.</summary>
internal static class Format
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>Ids are strings in JSON: a number could lose digits in JavaScript.</summary>
    public static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);

    public static ArticleJson Article(Article article) => new(
        Id(article.Id),
        article.Version,
        article.Title,
        article.Publisher,
        article.Authors,
        article.Published,
        article.Url,
        article.Language,
        article.LoadedAt);

    public static JobJson Job(LoadReport report, string language) => new(
        Id(report.JobId),
        report.Source,
        JsonNamingPolicy.CamelCase.ConvertName(report.State.ToString()),
        report.Progress.Added,
        report.Progress.Updated,
        report.Progress.Duplicates,
        report.Progress.Rejected,
        report.Progress.Failed,
        [.. report.Recent.Select(result => Item(result, language))],
        [.. report.Problems.Select(result => Item(result, language))]);

    public static IReadOnlyList<ActionJson> Actions(IEnumerable<ReplyAction> actions, string language) =>
        [.. actions.Select(action => new ActionJson(
            action.Id, JsonNamingPolicy.CamelCase.ConvertName(action.Kind.ToString()), action.Label.In(language)))];

    private static LoadItemJson Item(LoadResult result, string language) => result switch
    {
        LoadResult.Added r => new(r.Source, "added", Id(r.ArticleId), r.Title, null),
        LoadResult.Updated r => new(r.Source, "updated", Id(r.ArticleId), r.Title, null),
        LoadResult.Duplicate r => new(r.Source, "duplicate", Id(r.ArticleId), r.Title, null),
        LoadResult.Rejected r => new(r.Source, "rejected", null, null, r.Reason.In(language)),
        LoadResult.Failed r => new(r.Source, "failed", null, null, r.Reason.In(language)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
