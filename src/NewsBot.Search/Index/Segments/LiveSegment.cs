using System.Numerics;

namespace NewsBot.Search.Index.Segments;

/// <summary>A segment and which of its articles are deleted. Never changed; deleting gives another one.</summary>
internal sealed class LiveSegment
{
    private readonly ulong[]? _deleted;

    public LiveSegment(Segment segment)
        : this(segment, null)
    {
    }

    private LiveSegment(Segment segment, ulong[]? deleted)
    {
        (Segment, _deleted) = (segment, deleted);
        Filters = new FilterCache(this);
        var firsts = segment.FirstPassages;
        for (var word = 0; word < deleted?.Length; word++)
        {
            for (var bits = deleted[word]; bits != 0; bits &= bits - 1)
            {
                var article = (word << 6) + BitOperations.TrailingZeroCount(bits);
                DeletedArticles++;
                DeletedPassages += (int)(firsts[article + 1] - firsts[article]);
            }
        }
    }

    public Segment Segment { get; }

    public FilterCache Filters { get; }

    public int DeletedArticles { get; }

    public int DeletedPassages { get; }

    public int LivePassages => Segment.Passages - DeletedPassages;

    public bool IsEmpty => DeletedArticles == Segment.Articles;

    public bool IsDeleted(int article) => _deleted is not null && (_deleted[article >> 6] & (1UL << article)) != 0;

    /// <summary>Numbers of the deleted articles, ascending.</summary>
    public IEnumerable<int> Deleted() => Enumerable.Range(0, DeletedArticles == 0 ? 0 : Segment.Articles).Where(IsDeleted);

    /// <summary>Deletes articles by their ids, as far as they are there.</summary>
    public LiveSegment Without(IEnumerable<long> ids) =>
        WithoutArticles(ids.Select(Segment.ArticleWithId).Where(article => article >= 0));

    /// <summary>Deletes articles by their numbers in the segment.</summary>
    public LiveSegment WithoutArticles(IEnumerable<int> articles)
    {
        ulong[]? deleted = null;
        foreach (var article in articles)
        {
            if (!IsDeleted(article))
            {
                deleted ??= (ulong[]?)_deleted?.Clone() ?? new ulong[(Segment.Articles + 63) >> 6];
                deleted[article >> 6] |= 1UL << article;
            }
        }

        return deleted is null ? this : new LiveSegment(Segment, deleted);
    }
}
