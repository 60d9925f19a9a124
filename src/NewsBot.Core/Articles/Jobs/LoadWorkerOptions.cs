namespace NewsBot.Core.Articles.Jobs;

/// <summary>How load jobs are worked on.</summary>
public sealed record LoadWorkerOptions
{
    /// <summary>Jobs at the same time, from 1. More than two rarely load faster: the store writes one batch at a time.</summary>
    public int Parallel { get; set; } = 2;

    /// <summary>Pause before the queue is asked again when it was empty.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Time between two reports of a job's progress.</summary>
    public TimeSpan ReportInterval { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a job stays with a worker that gives no sign of life.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);
}
