namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>A sentence as a model wrote it, with the passages that it names.</summary>
/// <param name="Text">Without citations and markup.</param>
/// <param name="Passages">Numbers of passages, in order, not yet held against anything; empty where it names none.</param>
public sealed record DraftedSentence(string Text, IReadOnlyList<int> Passages);
