using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace NewsBot.Search.Index.Segments;

/// <summary>What is known about memory that is slow to reach.</summary>
internal static class Memory
{
    /// <summary>Begins to fetch what is about to be read, where the processor can be told so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch<T>(ref T place)
        where T : struct
    {
        if (Sse.IsSupported)
        {
            // Should the place be moved meanwhile, another one is fetched.
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}
