namespace NewsBot.Search.Index.Segments;

/// <summary>
/// A segment is one run of bytes, in memory or in a file, never changed once written. Little-endian throughout:
/// <code>
/// postings   per term of two or more passages, see <see cref="PostingCodec"/>
/// terms      blocks of 16 terms in ascending order of their UTF-8 bytes, see <see cref="TermDictionary"/>
/// blocks     per block: first 8 bytes of its first term (big-endian u64), then all offsets into terms (u32), then all
///            offsets into postings (u32)
/// articles   columns, one value per article: id i64; first passage u32 (and one more: the number of passages);
///            version, day, collection, source i32; article numbers in ascending order of id u32
/// names      collections, then sources: count u32, each length u32 and UTF-8
/// footer     see <see cref="SegmentFooter"/>
/// </code>
/// Passages are numbered from 0 in the order of their articles; an article's passages are neighbours in the order of
/// their ordinals. A day is <see cref="DateOnly.DayNumber"/>, −1 where unknown.
/// </summary>
internal static class SegmentFormat
{
    /// <summary>Raise with every change of the format or of what is stored in it: older files are rebuilt.</summary>
    public const uint Version = 1;

    /// <summary>"NBSEGMNT" as little-endian bytes.</summary>
    public const ulong Magic = 0x544E4D474553424E;

    public const int TermsPerBlock = 16;
    public const int PostingsPerBlock = 128;

    /// <summary>Longer terms are not indexed: no word of a language is.</summary>
    public const int MaxTermBytes = 255;

    /// <summary>Day of an article without a date.</summary>
    public const int Undated = -1;
}
