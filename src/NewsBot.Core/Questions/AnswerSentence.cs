namespace NewsBot.Core.Questions;

/// <summary>One sentence of an answer.</summary>
/// <param name="Citations">Numbers of the citations that support it; not empty.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Citations);
