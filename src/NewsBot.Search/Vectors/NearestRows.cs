namespace NewsBot.Search.Vectors;

/// <summary>
/// Keeps the rows of least distance. Rows are collected below a threshold, which sinks each time that the room is full,
/// so that most rows cost one comparison.
/// </summary>
/// <param name="wanted">Rows to keep.</param>
/// <param name="largest">Largest distance that is possible.</param>
internal sealed class NearestRows(int wanted, int largest)
{
    private readonly int[] _rows = new int[4 * wanted];
    private readonly int[] _distances = new int[4 * wanted];
    private readonly int[] _counts = new int[largest + 1];
    private int _used;

    /// <summary>Rows at this distance or beyond are not wanted.</summary>
    public int Threshold { get; private set; } = largest + 1;

    /// <param name="distance">Less than <see cref="Threshold"/>.</param>
    public void Add(int row, int distance)
    {
        _rows[_used] = row;
        _distances[_used++] = distance;
        if (_used == _rows.Length)
        {
            Shrink();
        }
    }

    /// <summary>The nearest rows in no order; not more than wanted.</summary>
    public IEnumerable<(int Row, int Distance)> Take()
    {
        if (_used > wanted)
        {
            Shrink();
        }

        for (var i = 0; i < _used; i++)
        {
            yield return (_rows[i], _distances[i]);
        }
    }

    private void Shrink()
    {
        Array.Clear(_counts);
        for (var i = 0; i < _used; i++)
        {
            _counts[_distances[i]]++;
        }

        var cut = 0;
        var room = wanted;
        for (; _counts[cut] <= room; cut++)
        {
            room -= _counts[cut];
        }

        // All below the cut, and the first ones at it.
        var kept = 0;
        for (var i = 0; i < _used; i++)
        {
            if (_distances[i] < cut || (_distances[i] == cut && room-- > 0))
            {
                (_rows[kept], _distances[kept++]) = (_rows[i], _distances[i]);
            }
        }

        _used = kept;
        Threshold = cut;
    }
}
