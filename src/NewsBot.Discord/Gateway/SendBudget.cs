namespace NewsBot.Discord.Gateway;

/// <summary>
/// Messages that a connection may send: 120 in 60 seconds (events/gateway#rate-limiting), of which some are kept for
/// heartbeats. Not safe for concurrent use.
/// </summary>
internal sealed class SendBudget(TimeProvider time)
{
    private const int Total = 120;
    private const int KeptForHeartbeats = 10;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private readonly Queue<long> _sent = new();

    /// <summary>Counts a message; heartbeats always may be sent.</summary>
    /// <returns>False where it must not be sent now.</returns>
    public bool TryTake(bool isHeartbeat)
    {
        var now = time.GetTimestamp();
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window)
        {
            _sent.Dequeue();
        }

        if (_sent.Count >= Total - (isHeartbeat ? 0 : KeptForHeartbeats))
        {
            return false;
        }

        _sent.Enqueue(now);
        return true;
    }
}
