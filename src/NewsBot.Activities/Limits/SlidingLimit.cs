namespace NewsBot.Activities.Limits;

/// <summary>
/// At most so many events within each of several windows of time, counted exactly. Each event reserves its moment, so
/// that they come in order. Not safe for concurrent use.
/// </summary>
internal sealed class SlidingLimit(TimeProvider time, IReadOnlyList<(int Count, TimeSpan Window)> windows)
{
    private readonly List<DateTimeOffset> _moments = [];

    /// <summary>Whether nothing has happened for as long as it matters.</summary>
    public bool IsIdle => _moments.Count == 0 || _moments[^1] < time.GetUtcNow() - windows.Max(w => w.Window);

    /// <returns>How long to wait before the event; zero for not at all.</returns>
    public TimeSpan Reserve()
    {
        var now = time.GetUtcNow();
        var moment = _moments.Count > 0 && _moments[^1] > now ? _moments[^1] : now;
        foreach (var (count, window) in windows)
        {
            if (_moments.Count >= count && _moments[^count] + window is var free && free > moment)
            {
                moment = free;
            }
        }

        var keep = windows.Max(w => w.Count);
        if (_moments.Count >= 2 * keep)
        {
            _moments.RemoveRange(0, _moments.Count - keep);
        }

        _moments.Add(moment);
        return moment - now;
    }
}
