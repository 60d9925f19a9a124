namespace NewsBot.Search.Vectors;

/// <summary>The articles of a block, one value a column for each; never changes.</summary>
/// <param name="FirstRows">First row of each article, and the number of rows; may be longer than needed.</param>
/// <param name="Days"><see cref="DateOnly.DayNumber"/>, or <see cref="Undated"/>.</param>
/// <param name="Collections">Numbers of <see cref="VectorNames"/>.</param>
/// <param name="Sources">Numbers of <see cref="VectorNames"/>; of no publisher, that of the empty name.</param>
/// <param name="Dead">Whether an article is removed, changed, or embedded anew since.</param>
/// <param name="DeadRows">Rows of dead articles.</param>
internal sealed record VectorArticles(
    int Count,
    long[] Ids,
    int[] Versions,
    int[] FirstRows,
    int[] Days,
    int[] Collections,
    int[] Sources,
    bool[] Dead,
    int DeadRows)
{
    public const int Undated = -1;

    /// <summary>The same with some articles dead or alive.</summary>
    public VectorArticles With(IReadOnlyDictionary<int, bool> dead)
    {
        var changed = (bool[])Dead.Clone();
        foreach (var (article, isDead) in dead)
        {
            changed[article] = isDead;
        }

        var rows = 0;
        for (var i = 0; i < Count; i++)
        {
            rows += changed[i] ? FirstRows[i + 1] - FirstRows[i] : 0;
        }

        return this with { Dead = changed, DeadRows = rows };
    }

    /// <summary>The article that a row belongs to.</summary>
    public int OfRow(int row)
    {
        var found = Array.BinarySearch(FirstRows, 0, Count, row);
        if (found < 0)
        {
            return ~found - 1;
        }

        // Articles without passages begin where the next one does.
        while (found + 1 < Count && FirstRows[found + 1] == row)
        {
            found++;
        }

        return found;
    }

    /// <summary>Stretches of rows whose articles a filter accepts.</summary>
    public List<(int From, int To)> Accept(SearchFilter filter, VectorNames names)
    {
        var collection = names.Find(filter.Collection);
        var source = filter.Source is null ? -1 : names.FindSource(filter.Source);
        var ranges = new List<(int From, int To)>();
        if (collection < 0 || (filter.Source is not null && source < 0))
        {
            return ranges;
        }

        var since = filter.Since?.DayNumber ?? (filter.Until is null ? int.MinValue : 0);
        var until = filter.Until?.DayNumber ?? int.MaxValue;
        var from = -1;
        for (var i = 0; i < Count; i++)
        {
            var accepted = Collections[i] == collection && Days[i] >= since && Days[i] <= until
                && (source < 0 || Sources[i] == source) && !Dead[i];
            if (accepted && from < 0)
            {
                from = FirstRows[i];
            }
            else if (!accepted && from >= 0)
            {
                ranges.Add((from, FirstRows[i]));
                from = -1;
            }
        }

        if (from >= 0)
        {
            ranges.Add((from, FirstRows[Count]));
        }

        return ranges;
    }
}
