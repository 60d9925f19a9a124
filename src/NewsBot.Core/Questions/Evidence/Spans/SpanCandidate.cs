using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Evidence.Spans;

/// <summary>A stretch of words of a sentence that may be the answer.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Features">In the order of <see cref="SpanFeature"/>.</param>
public sealed record SpanCandidate(TextSpan Span, float[] Features);
