namespace NewsBot.Core.Search;

/// <summary>A disjunction of concepts; passages are ranked by the sum of their concepts' scores.</summary>
/// <param name="Top">Most hits to return, 1 to 10,000.</param>
public sealed record SearchQuery(IReadOnlyList<QueryConcept> Concepts, SearchFilter Filter, int Top = 50);
