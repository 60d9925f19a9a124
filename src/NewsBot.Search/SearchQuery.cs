namespace NewsBot.Search;

/// <summary>A disjunction of concepts; passages are ranked by the sum of their concepts' scores.</summary>
/// <param name="Top">Most hits to return, 1 to 10,000.</param>
public sealed record SearchQuery(IReadOnlyList<QueryConcept> Concepts, SearchFilter Filter, int Top = 50);

/// <summary>
/// What one word or phrase of a question means: terms of which the best counts in a passage, not their sum.
/// </summary>
/// <param name="Alternatives">Not empty; the asker's own word first.</param>
/// <param name="Weight">How much the concept counts beside the others of the question; 1 is usual.</param>
public sealed record QueryConcept(IReadOnlyList<WeightedTerm> Alternatives, float Weight = 1);

/// <summary>Which passages a search may return. Evaluated inside the search, never afterwards.</summary>
/// <param name="Since">First day of publication, inclusive; undated articles are outside every period.</param>
/// <param name="Until">Last day of publication, inclusive.</param>
/// <param name="Source">Publisher, compared without case.</param>
public sealed record SearchFilter(
    string Collection, DateOnly? Since = null, DateOnly? Until = null, string? Source = null);

/// <summary>One way to say a concept.</summary>
/// <param name="Term">A term as an analyzer makes it.</param>
/// <param name="Weight">How sure it is that the term says the concept: 1 for the asker's own word, above 0.</param>
public readonly record struct WeightedTerm(string Term, float Weight);
