namespace NewsBot.Teams.Connector;

/// <summary>
/// Keeps the requests that show a growing message apart: Teams takes one in a second, and advises to gather one and a
/// half seconds of text (streaming-ux.md).
/// </summary>
internal sealed class Pace(TimeProvider time)
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Comfortable = TimeSpan.FromSeconds(1.5);

    private readonly long _began = time.GetTimestamp();
    private long? _last;

    /// <summary>Whether the next part may wait: an answer that is there this soon is shown whole.</summary>
    public bool IsSoon => time.GetElapsedTime(_last ?? _began) < Comfortable;

    /// <summary>Takes the time that must lie between two requests.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (_last is { } last && Least - time.GetElapsedTime(last) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation);
        }

        _last = time.GetTimestamp();
    }
}
