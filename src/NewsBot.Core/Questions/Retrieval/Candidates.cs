namespace NewsBot.Core.Questions.Retrieval;

/// <summary>What the search brought.</summary>
/// <param name="Articles">Best first.</param>
/// <param name="Rarity">For each concept of the question, how rare it is in the index; most for one that no passage holds.</param>
/// <param name="Known">For each concept, whether a passage holds it.</param>
public sealed record Candidates(
    IReadOnlyList<CandidateArticle> Articles,
    IReadOnlyList<float> Rarity,
    IReadOnlyList<bool> Known);
