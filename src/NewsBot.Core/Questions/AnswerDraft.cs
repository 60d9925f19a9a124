namespace NewsBot.Core.Questions;

/// <summary>An answer on its way, for platforms that show it growing.</summary>
/// <param name="Text">All of the answer's text so far; each draft repeats the one before and goes on.</param>
public sealed record AnswerDraft(string Text);
