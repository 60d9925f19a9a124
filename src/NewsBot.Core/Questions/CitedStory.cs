namespace NewsBot.Core.Questions;

/// <summary>A report that several outlets have in nearly the same words: many sources to look at, one origin.</summary>
/// <param name="Outlets">How many outlets have it, at least 2.</param>
/// <param name="Origin">Where it was first, by the outlet's name, else by its host.</param>
public sealed record CitedStory(int Outlets, string Origin);
