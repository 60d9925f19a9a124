using System.Runtime.CompilerServices;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>
/// An article that may hold the answer. Equal to itself alone: comparing whole texts would cost more than answering.
/// </summary>
/// <param name="Stored">Its current version, read from the store after the search.</param>
/// <param name="Score">Relevance of the article; comparable within one question.</param>
/// <param name="PassageScores">Score of each of its passages that the search found, by ordinal.</param>
public sealed record CandidateArticle(
    StoredArticle Stored, float Score, IReadOnlyDictionary<int, float> PassageScores)
{
    public bool Equals(CandidateArticle? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>What the search brought.</summary>
/// <param name="Articles">Best first.</param>
/// <param name="Rarity">
/// For each concept of the question, how rare it is in the index; most for one that no passage holds.
/// </param>
/// <param name="Known">For each concept, whether a passage holds it.</param>
public sealed record Candidates(
    IReadOnlyList<CandidateArticle> Articles,
    IReadOnlyList<float> Rarity,
    IReadOnlyList<bool> Known);
