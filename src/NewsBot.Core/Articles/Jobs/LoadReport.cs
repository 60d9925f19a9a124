using NewsBot.Core.Articles.Loading;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>How far a load job is.</summary>
/// <param name="Collection">As in <see cref="LoadJob.Collection"/>.</param>
/// <param name="Source">As in <see cref="LoadJob.Source"/>.</param>
/// <param name="Recent">Results of this process, newest last, at most <see cref="MaxItems"/>.</param>
/// <param name="Problems">The first rejected and failed items of this process, at most <see cref="MaxItems"/>.</param>
/// <param name="Error">As in <see cref="LoadJob.Error"/>.</param>
public sealed record LoadReport(
    long JobId,
    string Collection,
    string Source,
    JobState State,
    JobProgress Progress,
    IReadOnlyList<LoadResult> Recent,
    IReadOnlyList<LoadResult> Problems,
    string? Error = null)
{
    /// <summary>Most items that a report lists.</summary>
    public const int MaxItems = 20;

    /// <summary>Nothing will follow.</summary>
    public bool IsEnded => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    /// <summary>What the queue knows of a job: its counts, not its items.</summary>
    public static LoadReport Of(LoadJob job) =>
        new(job.Id, job.Collection, job.Source, job.State, job.Progress, [], [], job.Error);
}
