namespace NewsBot.Core.Questions;

/// <summary>An article offered with a refusal: close to the question, but no answer to it.</summary>
public sealed record NearestArticle(long ArticleId, string Title, string? Publisher, DateOnly? Published, string? Url);
