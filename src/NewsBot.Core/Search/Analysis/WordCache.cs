namespace NewsBot.Core.Search.Analysis;

/// <summary>
/// Remembers words in a table of fixed size, where a new word takes the place of an older one. Threads share it without
/// locks: entries are immutable and references are written whole, so the worst that a race costs is an entry.
/// </summary>
internal sealed class WordCache
{
    private const int Sets = 1 << 15;
    private readonly WordEntry?[] _entries = new WordEntry?[2 * Sets];

    /// <summary>The entry of a word, or null if it has none now.</summary>
    /// <param name="hash">As <see cref="Hash"/> gives it.</param>
    public WordEntry? Find(ReadOnlySpan<char> surface, uint hash)
    {
        var slot = Slot(hash);
        var entry = Volatile.Read(ref _entries[slot]);
        if (entry is not null && surface.SequenceEqual(entry.Surface))
        {
            return entry;
        }

        entry = Volatile.Read(ref _entries[slot + 1]);
        return entry is not null && surface.SequenceEqual(entry.Surface) ? entry : null;
    }

    /// <summary>Puts in an entry; the one that stood first in its place moves on, the other goes.</summary>
    public void Put(WordEntry entry, uint hash)
    {
        var slot = Slot(hash);
        Volatile.Write(ref _entries[slot + 1], Volatile.Read(ref _entries[slot]));
        Volatile.Write(ref _entries[slot], entry);
    }

    /// <summary>A hash of all characters; whoever forges collisions only makes the cache miss.</summary>
    public static uint Hash(ReadOnlySpan<char> surface)
    {
        var hash = (uint)surface.Length;
        foreach (var character in surface)
        {
            hash = (hash ^ character) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        return hash;
    }

    private static int Slot(uint hash) => (int)(hash >> 8 & (Sets - 1)) * 2;
}
