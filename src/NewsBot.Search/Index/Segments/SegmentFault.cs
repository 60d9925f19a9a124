namespace NewsBot.Search.Index.Segments;

/// <summary>An invariant of the index that does not hold. The names are entries of the phrase file Search.</summary>
public enum SegmentFault
{
    /// <summary>Terms are not in ascending order, or a block does not begin where the directory says.</summary>
    TermOrder,

    /// <summary>Passages of a term are not ascending, or are not passages of the segment.</summary>
    PostingOrder,

    /// <summary>A largest impact or last passage of a block is not what its postings say.</summary>
    BlockSummary,

    /// <summary>Articles do not cover the passages, are not ordered by id, or have no collection or source.</summary>
    ArticleColumns,

    /// <summary>The footer counts other things than are there.</summary>
    Counts,

    /// <summary>A file is missing, cut, or its checksums do not hold.</summary>
    IndexFileDamaged,

    /// <summary>An article is in more than one place.</summary>
    IndexArticleTwice,
}
