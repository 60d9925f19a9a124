namespace NewsBot.Core.Chat.Replies;

/// <summary>Answers since the start of the process, and what people said of them.</summary>
public sealed record AnswerCounts(long Found, long NotFound, long Unavailable, long Helpful, long Unhelpful);
