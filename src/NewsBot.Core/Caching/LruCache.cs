using System.Diagnostics.CodeAnalysis;

namespace NewsBot.Core.Caching;

/// <summary>
/// Holds the values used last; the one that was not used for longest makes room. Not safe for concurrent use.
/// </summary>
public sealed class LruCache<TValue>(int capacity)
{
    private readonly Dictionary<string, LinkedListNode<(string Key, TValue Value)>> _entries =
        new(StringComparer.Ordinal);

    private readonly LinkedList<(string Key, TValue Value)> _byUse = new();

    public bool TryGet(string key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            value = default;
            return false;
        }

        _byUse.Remove(entry);
        _byUse.AddLast(entry);
        value = entry.Value.Value;
        return true;
    }

    public void Set(string key, TValue value)
    {
        if (_entries.Remove(key, out var old))
        {
            _byUse.Remove(old);
        }
        else if (_entries.Count == capacity && _byUse.First is { } oldest)
        {
            _byUse.RemoveFirst();
            _entries.Remove(oldest.Value.Key);
        }

        _entries.Add(key, _byUse.AddLast((key, value)));
    }
}
