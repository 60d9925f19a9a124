using NewsBot.Language.Compounds;

namespace NewsBot.Search;

/// <summary>A consistent state of the index, as questions see it. Immutable and safe for concurrent use.</summary>
public interface IPassageSearch
{
    /// <summary>Passages that can be found.</summary>
    int Passages { get; }

    /// <summary>The best passages, best first; exact, with ties in a fixed order.</summary>
    IReadOnlyList<PassageHit> Search(SearchQuery query);

    /// <summary>How many passages hold the term, in the text or the title.</summary>
    int DocumentFrequency(string term);

    /// <summary>Terms that are German compounds with a word as a part, the most frequent first.</summary>
    /// <param name="part">The word's term.</param>
    /// <param name="limit">Most terms to return; each occurs in a passage, or did.</param>
    IReadOnlyList<string> Compounds(string part, CompoundRole role, int limit);

    /// <summary>Terms that a word may have been meant for that no passage holds, the nearest first.</summary>
    /// <param name="term">The word's term.</param>
    /// <param name="limit">Most terms to return.</param>
    IReadOnlyList<string> Similar(string term, int limit);
}

/// <summary>A passage that a search found.</summary>
/// <param name="Ordinal">The passage within its article, as in <see cref="Passage.Ordinal"/>.</param>
/// <param name="Version">Version of the article that was indexed.</param>
/// <param name="Score">Sum of the concepts' BM25 scores; comparable within one search only.</param>
/// <param name="Published">Day of publication, for freshness; null where unknown.</param>
public readonly record struct PassageHit(long ArticleId, int Ordinal, int Version, float Score, DateOnly? Published);
