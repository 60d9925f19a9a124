using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Ranking;

/// <summary>
/// The best hits so far, in a heap whose root is the worst of them. Equal scores are ordered by article, the one loaded
/// last first, then by ordinal.
/// </summary>
internal sealed class TopHits(int capacity)
{
    private readonly List<Hit> _heap = [];

    /// <summary>The least score with which a passage can still come in.</summary>
    public uint Threshold { get; private set; } = 1;

    /// <summary>Takes a passage in if it is among the best.</summary>
    /// <param name="score">At least <see cref="Threshold"/>.</param>
    public void Offer(uint score, LiveSegment live, uint passage)
    {
        var segment = live.Segment;
        var article = segment.ArticleOf(passage);
        var hit = new Hit(score, segment.Ids[article], (int)(passage - segment.FirstPassages[article]), segment, article);
        if (_heap.Count < capacity)
        {
            _heap.Add(hit);
            Raise(_heap.Count - 1);
        }
        else if (IsWorse(_heap[0], hit))
        {
            _heap[0] = hit;
            Lower(0);
        }

        if (_heap.Count == capacity)
        {
            Threshold = _heap[0].Score;
        }
    }

    /// <summary>Best first.</summary>
    public PassageHit[] ToArray(float scoreStep)
    {
        _heap.Sort((left, right) => IsWorse(left, right) ? 1 : IsWorse(right, left) ? -1 : 0);
        return [.. _heap.Select(hit => new PassageHit(
            hit.ArticleId,
            hit.Ordinal,
            hit.Segment.Versions[hit.Article],
            hit.Score * scoreStep,
            hit.Segment.Days[hit.Article] is var day && day >= 0 ? DateOnly.FromDayNumber(day) : null))];
    }

    private static bool IsWorse(in Hit left, in Hit right) =>
        left.Score != right.Score ? left.Score < right.Score
        : left.ArticleId != right.ArticleId ? left.ArticleId < right.ArticleId
        : left.Ordinal > right.Ordinal;

    private void Raise(int place)
    {
        for (int parent; place > 0 && IsWorse(_heap[place], _heap[parent = (place - 1) / 2]); place = parent)
        {
            (_heap[place], _heap[parent]) = (_heap[parent], _heap[place]);
        }
    }

    private void Lower(int place)
    {
        while ((2 * place) + 1 is var child && child < _heap.Count)
        {
            if (child + 1 < _heap.Count && IsWorse(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (!IsWorse(_heap[child], _heap[place]))
            {
                return;
            }

            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
            place = child;
        }
    }

    private readonly record struct Hit(uint Score, long ArticleId, int Ordinal, Segment Segment, int Article);
}
