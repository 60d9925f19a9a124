using System.Runtime.InteropServices;
using NewsBot.Search.Index.Segments;

namespace NewsBot.Search.Index.Ranking;

/// <summary>Working memory of one thread's searches, used again by the next one.</summary>
internal sealed unsafe class SearchScratch
{
    [ThreadStatic]
    private static SearchScratch? _ofThread;

    private uint[] _passages = [];

    private SearchScratch()
    {
        Scores = Pinned<uint>(Window.Size);
        Best = Pinned<uint>(Window.Size);
        Candidates = Pinned<uint>(Window.Size);
        Found = Pinned<uint>(Window.Size);
    }

    public static SearchScratch OfThread => _ofThread ??= new SearchScratch();

    /// <summary>Zero between windows.</summary>
    public uint* Scores { get; }

    /// <summary>What one concept has added to each score; zero between concepts.</summary>
    public uint* Best { get; }

    /// <summary>Passages of the window that may come in.</summary>
    public uint* Candidates { get; }

    /// <summary>Scores of the candidates so far.</summary>
    public uint* Found { get; }

    public PostingCursor[] Cursors { get; private set; } = [];

    public ConceptCursors[] Concepts { get; private set; } = [];

    public void Prepare(int concepts, int terms)
    {
        if (Cursors.Length < terms)
        {
            Cursors = new PostingCursor[terms];
            _passages = GC.AllocateUninitializedArray<uint>(terms * PostingCursor.Buffer, pinned: true);
        }

        if (Concepts.Length < concepts)
        {
            Concepts = new ConceptCursors[concepts];
        }
    }

    /// <summary>The numbers of a cursor.</summary>
    public uint* BufferOf(int cursor) =>
        (uint*)Marshal.UnsafeAddrOfPinnedArrayElement(_passages, cursor * PostingCursor.Buffer);

    private readonly List<Array> _pinned = [];

    private T* Pinned<T>(int length)
        where T : unmanaged
    {
        var array = GC.AllocateArray<T>(length, pinned: true);
        _pinned.Add(array);
        return (T*)Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
    }
}
