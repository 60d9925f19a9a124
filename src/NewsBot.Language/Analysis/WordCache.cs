using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsBot.Language.Analysis;

/// <summary>
/// Remembers words in a table of fixed size, where a new word takes the place of one that is seldom seen. Threads share
/// it without locks: entries are immutable and references are written whole, so the worst that a race costs is an
/// entry.
/// </summary>
public sealed class WordCache
{
    private const int Sets = 1 << 15;
    private const int Ways = 4;
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private readonly WordEntry?[] _entries = new WordEntry?[Sets * Ways];

    /// <summary>The entry of a word, or null if it has none now.</summary>
    /// <param name="hash">As <see cref="Hash"/> gives it.</param>
    public WordEntry? Find(ReadOnlySpan<char> surface, uint hash)
    {
        var set = SetOf(hash);
        for (var way = 0; way < set.Length; way++)
        {
            if (Volatile.Read(ref set[way]) is { } entry && entry.Hash == hash && surface.SequenceEqual(entry.Surface))
            {
                if (way > 0)
                {
                    // A word that is seen again moves away from the end where words leave.
                    (set[way - 1], set[way]) = (entry, set[way - 1]);
                }

                return entry;
            }
        }

        return null;
    }

    /// <summary>Puts in an entry in place of the last of its set.</summary>
    public void Put(WordEntry entry)
    {
        var set = SetOf(entry.Hash);
        set[^1] = set[^2];
        Volatile.Write(ref set[^2], entry);
    }

    /// <summary>A hash of all characters; whoever forges collisions only makes the cache miss.</summary>
    public static uint Hash(ReadOnlySpan<char> surface)
    {
        var bytes = MemoryMarshal.AsBytes(surface);
        var hash = (ulong)bytes.Length * Odd;
        if (bytes.Length >= sizeof(ulong))
        {
            var last = bytes[^sizeof(ulong)..];
            for (; bytes.Length > sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            }

            hash = Step(hash, BinaryPrimitives.ReadUInt64LittleEndian(last));
        }
        else
        {
            foreach (var character in surface)
            {
                hash = (hash << 16) ^ (hash >> 48) ^ character;
            }

            hash = Step(hash, 0);
        }

        return (uint)(hash >> 32);
    }

    private static ulong Step(ulong hash, ulong next)
    {
        hash = (hash ^ next) * Odd;
        return hash ^ (hash >> 29);
    }

    private Span<WordEntry?> SetOf(uint hash) => _entries.AsSpan((int)(hash >> 8 & (Sets - 1)) * Ways, Ways);
}

/// <summary>What is known of a word as it is written.</summary>
/// <param name="Surface">The characters of the text.</param>
/// <param name="Hash">Their hash.</param>
/// <param name="OneTerm">The term, if there is exactly one, as for nearly all words.</param>
/// <param name="Several">Otherwise the terms; empty for a stop word.</param>
/// <param name="Digits">The number that the word spells, as in "three"; null for other words.</param>
public sealed record WordEntry(string Surface, uint Hash, string? OneTerm, string[] Several, string? Digits);
