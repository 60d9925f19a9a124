namespace NewsBot.Core.Articles.Jobs;

/// <summary>A load that was accepted.</summary>
/// <param name="Source">Address, path, or the name of the uploaded file.</param>
/// <param name="RequestedBy">Who asked for it, as <c>platform:user</c>.</param>
/// <param name="Origin">Where to report, in the words of the platform that accepted it; null for nowhere.</param>
/// <param name="Error">Why it failed, for the log and for admins; null unless it failed.</param>
public sealed record LoadJob(
    long Id,
    string Collection,
    string Source,
    string RequestedBy,
    string? Origin,
    JobState State,
    JobProgress Progress,
    string? Error,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);

/// <summary>Counts of source items so far.</summary>
public sealed record JobProgress(int Added, int Updated, int Duplicates, int Rejected, int Failed)
{
    public static JobProgress None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Items that are dealt with.</summary>
    public int Items => Added + Updated + Duplicates + Rejected + Failed;
}

/// <summary>Stages of a load job.</summary>
public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>A load to accept; fields as in <see cref="LoadJob"/>.</summary>
/// <param name="Payload">Bytes of an upload or of pasted text; null where the source is fetched or read later.</param>
public sealed record NewJob(
    string Collection, string Source, string RequestedBy, string? Origin = null, byte[]? Payload = null);
