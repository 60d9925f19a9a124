namespace NewsBot.Platforms.Teams.Connector;

/// <summary>Keeps a second between the requests that show a growing message, as Teams asks (streaming-ux.md).</summary>
internal sealed class Pace(TimeProvider time)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private long? _last;

    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (_last is { } last && Step - time.GetElapsedTime(last) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation);
        }

        _last = time.GetTimestamp();
    }
}
