namespace NewsBot.Core.Search;

/// <summary>
/// What one word or phrase of a question means: terms of which the best counts in a passage, not their sum.
/// </summary>
/// <param name="Alternatives">Not empty; the asker's own word first.</param>
/// <param name="Weight">How much the concept counts beside the others of the question; 1 is usual.</param>
public sealed record QueryConcept(IReadOnlyList<WeightedTerm> Alternatives, float Weight = 1);
