namespace NewsBot.Evaluation;

/// <summary>A question of a SQuAD file.</summary>
/// <param name="Answers">
/// Gold answers with their start in the paragraph, in code points as SQuAD's tools count.
/// </param>
internal sealed record SquadQuestion(string Id, string Text, IReadOnlyList<(int Start, string Text)> Answers);
