using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Articles.Jobs;

namespace NewsBot.Core.Chat.Library.Contract;

/// <summary>How far a load is.</summary>
/// <param name="By">Who asked for it; only at the command line.</param>
/// <param name="State"><c>waiting</c>, <c>running</c>, <c>done</c>, <c>failed</c> or <c>cancelled</c>.</param>
public sealed record JobJson(
    string Id,
    string Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? By,
    string State,
    int Added,
    int Updated,
    int Duplicates,
    int Rejected,
    int Failed)
{
    /// <summary>The newest results, oldest first, at most twenty; only where one load is asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LoadItemJson>? Items { get; init; }

    /// <summary>
    /// The first items that were not stored, with reasons, at most twenty; only where one load is asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LoadItemJson>? Problems { get; init; }

    public static JobJson Of(LoadJob job) => Of(job.Id, job.Source, job.RequestedBy, job.State, job.Progress);

    /// <param name="culture">In which reasons are worded.</param>
    public static JobJson Of(LoadReport report, CultureInfo culture) =>
        Of(report.JobId, report.Source, null, report.State, report.Progress) with
        {
            Items = [.. report.Recent.Select(result => LoadItemJson.Of(result, culture))],
            Problems = [.. report.Problems.Select(result => LoadItemJson.Of(result, culture))],
        };

    private static JobJson Of(long id, string source, string? by, JobState state, JobProgress progress) => new(
        id.ToString(CultureInfo.InvariantCulture),
        source,
        by,
        JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString()),
        progress.Added,
        progress.Updated,
        progress.Duplicates,
        progress.Rejected,
        progress.Failed);
}
