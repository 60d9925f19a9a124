namespace NewsBot.Core.Search;

/// <summary>A consistent state of the index, as questions see it. Immutable and safe for concurrent use.</summary>
public interface IPassageSearch
{
    /// <summary>Passages that can be found.</summary>
    int Passages { get; }

    /// <summary>The best passages, best first; exact, with ties in a fixed order.</summary>
    IReadOnlyList<PassageHit> Search(SearchQuery query);

    /// <summary>How many passages hold the term, in the text or the title.</summary>
    int DocumentFrequency(string term);
}
