namespace NewsBot.Core.Questions.Understanding.Times;

/// <summary>A time expression of a question.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record TimeMention(Period Period, int Start, int End);
