namespace NewsBot.Core.Chat.Turns;

/// <summary>Remembers the last ids it was given. Not safe for concurrent use.</summary>
/// <param name="capacity">How many ids are remembered; the oldest is forgotten first.</param>
internal sealed class RecentIds(int capacity)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public bool Contains(string id) => _known.Contains(id);

    public void Add(string id)
    {
        if (!_known.Add(id))
        {
            return;
        }

        _order.Enqueue(id);
        if (_order.Count > capacity)
        {
            _known.Remove(_order.Dequeue());
        }
    }
}
