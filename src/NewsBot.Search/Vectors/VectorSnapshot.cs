namespace NewsBot.Search.Vectors;

/// <summary>
/// The vectors at one moment; never changes. All accepted rows are compared by their signs, and the nearest of them by
/// their values: bits are read at the speed of memory, and values of a thousand rows only.
/// </summary>
public sealed class VectorSnapshot
{
    // Measured on a million vectors: the ten nearest are among the thousand that differ in the fewest signs.
    private const int LeastRescored = 1_000;
    private const int RescoredPerHit = 10;

    // Below, starting another thread costs more than it saves.
    private const int RowsPerThread = 100_000;

    private readonly IReadOnlyList<VectorBlock> _blocks;
    private readonly VectorNames _names;
    private readonly int _threads;

    /// <param name="threads">Most threads of one search, at least 1.</param>
    internal VectorSnapshot(IReadOnlyList<VectorBlock> blocks, VectorNames names, int threads) =>
        (_blocks, _names, _threads) = (blocks, names, threads);

    /// <summary>Vectors of nothing.</summary>
    public static VectorSnapshot Empty { get; } = new([], new VectorNames(), 1);

    /// <summary>Passages that can be found.</summary>
    public int Passages => _blocks.Sum(block => block.Rows - block.Articles.DeadRows);

    /// <summary>Of each vector; 0 while there is none.</summary>
    public int Dimensions => _blocks.Count > 0 ? _blocks[0].Dimensions : 0;

    /// <summary>
    /// The passages nearest to a vector by cosine, nearest first, among those that the filter accepts.
    /// </summary>
    /// <param name="vector">Of <see cref="Dimensions"/> values; its length does not matter.</param>
    public IReadOnlyList<PassageHit> Search(ReadOnlySpan<float> vector, SearchFilter filter, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(vector.Length, Dimensions, nameof(vector));
        var query = VectorCode.Normalize(vector);
        var bits = new ulong[VectorCode.Words(query.Length)];
        VectorCode.Signs(query, bits);
        var rescored = Math.Max(LeastRescored, top * RescoredPerHit);
        var scored = Scan(filter, bits, rescored)
            .OrderBy(row => row.Distance)
            .Take(rescored)
            .Select(row => (row.Block, row.Row, Score: Score(row.Block, row.Row, query)))
            .ToArray();
        foreach (var block in _blocks)
        {
            block.KeepAlive();
        }

        return [.. scored.OrderByDescending(row => row.Score).Take(top).Select(row => Hit(row.Block, row.Row, row.Score))];
    }

    private List<(VectorBlock Block, int Row, int Distance)> Scan(
        SearchFilter filter, ulong[] bits, int rescored)
    {
        var found = new List<(VectorBlock Block, int Row, int Distance)>();
        foreach (var block in _blocks)
        {
            var parts = Parts(block.Articles.Accept(filter, _names), _threads);
            var nearest = parts.ConvertAll(_ => new NearestRows(rescored, bits.Length * 64));
            void Run(int part) => parts[part].ForEach(range =>
                VectorScan.Run(block, range.From, range.To, bits, nearest[part]));
            if (parts.Count > 1)
            {
                Parallel.For(0, parts.Count, Run);
            }
            else if (parts.Count == 1)
            {
                Run(0);
            }

            found.AddRange(nearest.SelectMany(rows => rows.Take()).Select(row => (block, row.Row, row.Distance)));
        }

        return found;
    }

    /// <summary>Stretches shared out among threads, each about as many rows.</summary>
    private static List<List<(int From, int To)>> Parts(List<(int From, int To)> ranges, int threads)
    {
        var rows = ranges.Sum(range => range.To - range.From);
        var count = Math.Clamp(rows / RowsPerThread, 1, threads);
        if (count == 1)
        {
            return ranges.Count == 0 ? [] : [ranges];
        }

        var size = (rows + count - 1) / count;
        var parts = new List<List<(int From, int To)>> { new() };
        var room = size;
        foreach (var range in ranges)
        {
            for (var from = range.From; from < range.To;)
            {
                if (room == 0)
                {
                    parts.Add([]);
                    room = size;
                }

                var to = Math.Min(range.To, from + room);
                parts[^1].Add((from, to));
                room -= to - from;
                from = to;
            }
        }

        return parts;
    }

    private static unsafe float Score(VectorBlock block, int row, float[] query)
    {
        fixed (float* vector = query)
        {
            return block.Scales[row]
                * VectorCode.Dot(block.Values + ((long)row * query.Length), vector, query.Length);
        }
    }

    private static PassageHit Hit(VectorBlock block, int row, float score)
    {
        var articles = block.Articles;
        var article = articles.OfRow(row);
        return new PassageHit(
            articles.Ids[article],
            row - articles.FirstRows[article],
            articles.Versions[article],
            score,
            articles.Days[article] >= 0 ? DateOnly.FromDayNumber(articles.Days[article]) : null);
    }
}
