using System.Globalization;
using System.Text.Json;
using NewsBot.Core.Storage;

namespace NewsBot.Cli.Output;

/// <summary>The line of <c>status --json</c>.</summary>
internal sealed record StatusJson(
    int Articles, DateOnly? From, DateOnly? To, int Feeds, int FeedsOff, IReadOnlyList<StatusJson.Load> Loads)
{
    public static StatusJson Of(Coverage coverage, int feeds, int off, IEnumerable<LoadJob> jobs) =>
        new(coverage.Articles, coverage.From, coverage.To, feeds, off, [.. jobs.Select(Load.Of)]);

    /// <summary>One load.</summary>
    internal sealed record Load(
        string Id, string Source, string By, string State, int Added, int Updated, int Duplicates, int Rejected, int Failed)
    {
        public static Load Of(LoadJob job) => new(
            job.Id.ToString(CultureInfo.InvariantCulture),
            job.Source,
            job.RequestedBy,
            JsonNamingPolicy.SnakeCaseLower.ConvertName(job.State.ToString()),
            job.Progress.Added,
            job.Progress.Updated,
            job.Progress.Duplicates,
            job.Progress.Rejected,
            job.Progress.Failed);
    }
}
