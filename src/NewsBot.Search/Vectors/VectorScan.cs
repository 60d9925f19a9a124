using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsBot.Search.Vectors;

/// <summary>Finds the rows whose bits differ least from a query's: the rough half of the search.</summary>
internal static unsafe class VectorScan
{
    /// <summary>Looks at a stretch of rows.</summary>
    public static void Run(VectorBlock block, int from, int to, ReadOnlySpan<ulong> query, NearestRows nearest)
    {
        fixed (ulong* bits = query)
        {
            // The counts that common models need are known to the compiler.
            switch (query.Length)
            {
                case 6:
                    Scan(block.Codes, from, to, bits, 6, nearest);
                    break;
                case 8:
                    Scan(block.Codes, from, to, bits, 8, nearest);
                    break;
                case 12:
                    Scan(block.Codes, from, to, bits, 12, nearest);
                    break;
                default:
                    Scan(block.Codes, from, to, bits, query.Length, nearest);
                    break;
            }
        }

        block.KeepAlive();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scan(ulong* codes, int from, int to, ulong* query, int words, NearestRows nearest)
    {
        var threshold = nearest.Threshold;
        var code = codes + ((long)from * words);
        for (var row = from; row < to; row++, code += words)
        {
            var distance = 0;
            var word = 0;
            for (; word + 1 < words; word += 2)
            {
                distance += BitOperations.PopCount(code[word] ^ query[word])
                    + BitOperations.PopCount(code[word + 1] ^ query[word + 1]);
            }

            if (word < words)
            {
                distance += BitOperations.PopCount(code[word] ^ query[word]);
            }

            if (distance < threshold)
            {
                nearest.Add(row, distance);
                threshold = nearest.Threshold;
            }
        }
    }
}
