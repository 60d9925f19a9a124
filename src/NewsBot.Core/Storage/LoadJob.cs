namespace NewsBot.Core.Storage;

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
