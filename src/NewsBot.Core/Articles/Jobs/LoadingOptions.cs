using NewsBot.Core.Settings;

namespace NewsBot.Core.Articles.Jobs;

/// <summary>Settings of the section <c>Loading</c>: how load jobs are worked on.</summary>
public sealed record LoadingOptions
{
    public const string Section = "Loading";

    /// <summary>
    /// Jobs at the same time, from 1. More than two rarely load faster: the store writes one batch at a time.
    /// </summary>
    [NumberSetting(1, 64, 2)]
    public int Parallel { get; set; } = 2;

    /// <summary>Pause before the queue is asked again when it was empty.</summary>
    [DurationSetting("00:00:00.01", "00:01:00", "00:00:00.25")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Time between two reports of a job's progress.</summary>
    [DurationSetting("00:00:00.01", "00:01:00", "00:00:00.3")]
    public TimeSpan ReportInterval { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a job stays with a worker that gives no sign of life.</summary>
    [DurationSetting("00:00:01", "01:00:00", "00:00:30")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);
}
