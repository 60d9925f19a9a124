using System.Collections.Immutable;

namespace NewsBot.Search.Index.Segments;

/// <summary>
/// Turns a filter and the deletes of a segment into accepted passages. The few filters used last are kept: most
/// questions of a collection have the same.
/// </summary>
internal sealed class FilterCache(LiveSegment live)
{
    private const int Kept = 4;
    private ImmutableArray<(SearchFilter Filter, Acceptance Accepted)> _recent = [];

    public Acceptance Find(SearchFilter filter)
    {
        var recent = _recent;
        foreach (var (known, accepted) in recent)
        {
            if (known == filter)
            {
                return accepted;
            }
        }

        // Two searches may both add theirs and one be lost: it is only a cache.
        var made = Make(filter);
        _recent = [(filter, made), .. recent.Take(Kept - 1)];
        return made;
    }

    private Acceptance Make(SearchFilter filter)
    {
        var segment = live.Segment;
        var collection = segment.Collections.Find(filter.Collection);
        var source = filter.Source is null ? -1 : segment.Sources.Find(SegmentBuilder.SourceName(filter.Source));
        var since = filter.Since?.DayNumber ?? (filter.Until is null ? int.MinValue : 0);
        var until = filter.Until?.DayNumber ?? int.MaxValue;
        if (collection < 0 || (filter.Source is not null && source < 0) || live.IsEmpty
            || segment.MaxDay < since || segment.MinDay > until)
        {
            return Acceptance.None;
        }

        var allDays = segment.MinDay >= since && segment.MaxDay <= until;
        if (segment.Collections.Count == 1 && filter.Source is null && allDays && live.DeletedArticles == 0)
        {
            return Acceptance.All;
        }

        var collections = segment.CollectionNumbers;
        var sources = segment.SourceNumbers;
        var days = segment.Days;
        var firsts = segment.FirstPassages;
        var windows = (segment.Passages + Window.Size - 1) / Window.Size;
        var bits = new ulong[windows * Window.Words];
        var any = false;
        for (var article = 0; article < days.Length; article++)
        {
            if (collections[article] == collection && days[article] >= since && days[article] <= until
                && (source < 0 || sources[article] == source) && !live.IsDeleted(article))
            {
                Set(bits, firsts[article], firsts[article + 1]);
                any = true;
            }
        }

        segment.KeepAlive();
        return any ? new Acceptance(true, new AcceptedPassages(bits)) : Acceptance.None;
    }

    private static void Set(ulong[] bits, uint from, uint to)
    {
        while (from < to)
        {
            var count = Math.Min(64 - (from & 63), to - from);
            bits[from >> 6] |= (ulong.MaxValue >> (int)(64 - count)) << (int)(from & 63);
            from += count;
        }
    }
}
