using Microsoft.Extensions.Options;

namespace NewsBot.Core.Chat.Commands;

/// <summary>
/// A token bucket for each person: it holds a minute's questions, and fills up evenly. One person's flood does not
/// take the workers from the others.
/// </summary>
public sealed class QuestionLimit(IOptions<ChatOptions> options, TimeProvider time)
{
    // Buckets that are full again say nothing and are dropped when there are this many.
    private const int SweepAt = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly double _capacity = options.Value.QuestionsPerMinute;
    private int _sweepAt = SweepAt;

    /// <summary>Takes one question's token of a person.</summary>
    /// <param name="author">As in <see cref="IncomingMessage.Author"/>.</param>
    /// <returns>Null where it was there; otherwise the time until it will be.</returns>
    public TimeSpan? TryTake(string author)
    {
        if (_capacity == 0)
        {
            return null;
        }

        var now = time.GetTimestamp();
        lock (_gate)
        {
            Sweep(now);
            var tokens = _buckets.TryGetValue(author, out var bucket) ? Filled(bucket, now) : _capacity;
            var granted = tokens >= 1;
            _buckets[author] = new Bucket(granted ? tokens - 1 : tokens, now);
            return granted ? null : TimeSpan.FromMinutes((1 - tokens) / _capacity);
        }
    }

    private double Filled(Bucket bucket, long now) =>
        Math.Min(_capacity, bucket.Tokens + time.GetElapsedTime(bucket.At, now).TotalMinutes * _capacity);

    private void Sweep(long now)
    {
        if (_buckets.Count < _sweepAt)
        {
            return;
        }

        foreach (var (author, bucket) in _buckets)
        {
            if (Filled(bucket, now) >= _capacity)
            {
                _buckets.Remove(author);
            }
        }

        // Where many are in use at once, the next sweep waits until there are twice as many.
        _sweepAt = Math.Max(SweepAt, _buckets.Count * 2);
    }

    private readonly record struct Bucket(double Tokens, long At);
}
