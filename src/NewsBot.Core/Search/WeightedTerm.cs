namespace NewsBot.Core.Search;

/// <summary>One way to say a concept.</summary>
/// <param name="Term">A term as an analyzer makes it.</param>
/// <param name="Weight">How sure it is that the term says the concept: 1 for the asker's own word, above 0.</param>
public readonly record struct WeightedTerm(string Term, float Weight);
