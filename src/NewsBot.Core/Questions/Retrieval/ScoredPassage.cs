using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>A passage as evidence.</summary>
/// <param name="Score">Relevance with freshness and the article's other passages; comparable within one question.</param>
public sealed record ScoredPassage(Article Article, Passage Passage, float Score);
