namespace NewsBot.Core.Chat;

/// <summary>Answers of a collection that are still kept, and what people said of them.</summary>
/// <param name="Found">Questions that were answered.</param>
/// <param name="Related">Questions to which only close passages were shown.</param>
/// <param name="NotFound">Questions that the articles did not answer.</param>
/// <param name="Unavailable">Questions that failed.</param>
/// <param name="Helpful">People who found an answer helpful.</param>
/// <param name="Unhelpful">People who did not.</param>
public sealed record AnswerCounts(
    long Found, long Related, long NotFound, long Unavailable, long Helpful, long Unhelpful);
