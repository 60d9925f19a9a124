using NewsBot.Activities.Trust;

namespace NewsBot.Activities.Limits;

/// <summary>
/// Keeps below the limits of Teams for bots: for each conversation 7 requests in a second, 8 in two, 60 in 30 and 1,800
/// in an hour, for each tenant 30 in a second (MicrosoftDocs/msteams-docs, rate-limit.md). Whoever would exceed them
/// waits for their turn.
/// </summary>
public sealed class SendLimits(TimeProvider time)
{
    private const int SweepAt = 10_000;

    private static readonly (int Count, TimeSpan Window)[] PerConversation =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)),
        (1_800, TimeSpan.FromHours(1)),
    ];

    private static readonly (int Count, TimeSpan Window)[] PerTenant = [(30, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SlidingLimit> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlidingLimit> _tenants = new(StringComparer.OrdinalIgnoreCase);

    // The tenant's moment is taken only when the conversation's has come: a busy conversation must not use up moments
    // that others could have had.
    public async Task WaitAsync(ConversationAddress to, CancellationToken cancellation)
    {
        await DelayAsync(Reserve(_conversations, to.ConversationId, PerConversation), cancellation);
        await DelayAsync(Reserve(_tenants, to.Tenant, PerTenant), cancellation);
    }

    private TimeSpan Reserve(
        Dictionary<string, SlidingLimit> limits, string key, IReadOnlyList<(int Count, TimeSpan Window)> windows)
    {
        lock (_gate)
        {
            if (!limits.TryGetValue(key, out var limit))
            {
                Sweep(limits);
                limit = new SlidingLimit(time, windows);
                limits.Add(key, limit);
            }

            return limit.Reserve();
        }
    }

    private static void Sweep(Dictionary<string, SlidingLimit> limits)
    {
        if (limits.Count < SweepAt || limits.Count % SweepAt != 0)
        {
            return;
        }

        foreach (var (key, limit) in limits)
        {
            if (limit.IsIdle)
            {
                limits.Remove(key);
            }
        }
    }

    private Task DelayAsync(TimeSpan wait, CancellationToken cancellation) =>
        wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellation) : Task.CompletedTask;
}
