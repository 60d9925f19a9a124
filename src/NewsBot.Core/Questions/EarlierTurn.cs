namespace NewsBot.Core.Questions;

/// <summary>What a follow-up question may refer to.</summary>
/// <param name="Question">The earlier question's text.</param>
/// <param name="CitedArticles">Ids of the articles that its answer cited, in order.</param>
public sealed record EarlierTurn(string Question, IReadOnlyList<long> CitedArticles);
