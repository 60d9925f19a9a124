namespace NewsBot.Core.Storage;

/// <summary>Stages of a load job.</summary>
public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}
