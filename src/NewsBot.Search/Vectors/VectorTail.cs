using System.Runtime.InteropServices;

namespace NewsBot.Search.Vectors;

/// <summary>
/// Rows in memory that grow at their end. What a block of it shows never changes: rows are only added behind it, and
/// what grows moves to other arrays. One thread adds.
/// </summary>
internal sealed unsafe class VectorTail(int dimensions, VectorNames names)
{
    private readonly int _words = VectorCode.Words(dimensions);
    private readonly Dictionary<long, int> _byId = [];
    private ulong[] _codes = [];
    private float[] _scales = [];
    private sbyte[] _values = [];
    private VectorArticles _articles = new(0, [], [], [0], [], [], [], [], 0);

    public int Dimensions => dimensions;

    public int Rows { get; private set; }

    public VectorArticles Articles => _articles;

    /// <summary>The latest entry of an article; −1 where there is none.</summary>
    public int Find(long articleId) => _byId.GetValueOrDefault(articleId, -1);

    public void SetDead(IReadOnlyDictionary<int, bool> dead) =>
        _articles = dead.Count > 0 ? _articles.With(dead) : _articles;

    /// <summary>Adds articles; an earlier entry of the same article dies.</summary>
    public void Add(IReadOnlyList<EmbeddedArticle> added)
    {
        var articles = Grow(_articles, _articles.Count + added.Count);
        var dead = new Dictionary<int, bool>();
        foreach (var article in added)
        {
            var number = articles.Count;
            if (_byId.TryGetValue(article.ArticleId, out var earlier))
            {
                dead[earlier] = true;
            }

            AddRows(article.Vectors);
            articles.Ids[number] = article.ArticleId;
            articles.Versions[number] = article.Version;
            articles.Days[number] = article.Published?.DayNumber ?? VectorArticles.Undated;
            articles.Collections[number] = names.Add(article.Collection);
            articles.Sources[number] = names.AddSource(article.Publisher);
            articles.FirstRows[number + 1] = Rows;
            articles = articles with { Count = number + 1 };
            _byId[article.ArticleId] = number;
        }

        _articles = dead.Count > 0 ? articles.With(dead) : articles;
    }

    /// <summary>What is in memory now.</summary>
    public VectorBlock Block() => new(
        (_codes, _scales, _values),
        (ulong*)Marshal.UnsafeAddrOfPinnedArrayElement(_codes, 0),
        (float*)Marshal.UnsafeAddrOfPinnedArrayElement(_scales, 0),
        (sbyte*)Marshal.UnsafeAddrOfPinnedArrayElement(_values, 0),
        Rows,
        dimensions,
        _articles);

    private void AddRows(ReadOnlyMemory<byte> vectors)
    {
        var size = VectorCode.Size(dimensions);
        var count = vectors.Length / size;
        Pin(ref _codes, (Rows + count) * _words, Rows * _words);
        Pin(ref _scales, Rows + count, Rows);
        Pin(ref _values, (Rows + count) * dimensions, Rows * dimensions);
        for (var i = 0; i < count; i++, Rows++)
        {
            var (scale, bytes) = VectorCode.Read(vectors.Slice(i * size, size));
            var values = MemoryMarshal.Cast<byte, sbyte>(bytes.Span);
            _scales[Rows] = scale;
            values.CopyTo(_values.AsSpan(Rows * dimensions));
            VectorCode.Signs(values, _codes.AsSpan(Rows * _words, _words));
        }
    }

    private static void Pin<T>(ref T[] array, int needed, int used)
    {
        if (array.Length < needed || array.Length == 0)
        {
            var grown = GC.AllocateUninitializedArray<T>(Math.Max(Math.Max(needed, 64), 2 * used), pinned: true);
            array.AsSpan(0, used).CopyTo(grown);
            array = grown;
        }
    }

    // Columns are copied with every batch that is added: snapshots read the old ones.
    private static VectorArticles Grow(VectorArticles old, int count)
    {
        return old with
        {
            Ids = Copy(old.Ids, count),
            Versions = Copy(old.Versions, count),
            FirstRows = Copy(old.FirstRows, count + 1),
            Days = Copy(old.Days, count),
            Collections = Copy(old.Collections, count),
            Sources = Copy(old.Sources, count),
            Dead = Copy(old.Dead, count),
        };

        static T[] Copy<T>(T[] array, int length)
        {
            Array.Resize(ref array, length);
            return array;
        }
    }
}
