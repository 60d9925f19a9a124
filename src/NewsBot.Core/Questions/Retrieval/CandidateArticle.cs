using System.Runtime.CompilerServices;
using NewsBot.Core.Storage;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>An article that may hold the answer. Equal to itself alone: comparing whole texts would cost more than answering.</summary>
/// <param name="Stored">Its current version, read from the store after the search.</param>
/// <param name="Score">Relevance of the article; comparable within one question.</param>
/// <param name="PassageScores">Score of each of its passages that the search found, by ordinal.</param>
public sealed record CandidateArticle(
    StoredArticle Stored, float Score, IReadOnlyDictionary<int, float> PassageScores)
{
    public bool Equals(CandidateArticle? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
