namespace NewsBot.Core.Questions.Understanding;

/// <summary>One way to say a concept.</summary>
/// <param name="Language">Language in whose texts it counts; null for every language.</param>
/// <param name="Terms">Its terms in order; more than one for a phrase.</param>
/// <param name="Weight">How sure it is that these terms say the concept; 1 for the asker's own word.</param>
public sealed record ConceptAlternative(string? Language, IReadOnlyList<string> Terms, float Weight);
