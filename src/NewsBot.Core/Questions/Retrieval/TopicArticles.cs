namespace NewsBot.Core.Questions.Retrieval;

/// <summary>The articles about a topic.</summary>
/// <param name="Articles">Newest first, undated ones last.</param>
/// <param name="Rarity">For each concept of the topic, how rare it is; see <see cref="Candidates.Rarity"/>.</param>
/// <param name="Known">For each concept, whether a passage holds it.</param>
public sealed record TopicArticles(
    IReadOnlyList<TopicArticle> Articles, IReadOnlyList<float> Rarity, IReadOnlyList<bool> Known);

/// <summary>An article that speaks of a topic.</summary>
/// <param name="IsAbout">Whether it says it at its beginning or more than once, rather than in passing.</param>
public sealed record TopicArticle(long Id, DateOnly? Published, bool IsAbout);
