namespace NewsBot.Evaluation;

/// <summary>A paragraph of a SQuAD file with the questions that it answers.</summary>
internal sealed record SquadParagraph(string Context, IReadOnlyList<SquadQuestion> Questions);
