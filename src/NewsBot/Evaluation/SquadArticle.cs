namespace NewsBot.Evaluation;

/// <summary>An article of a SQuAD file.</summary>
internal sealed record SquadArticle(string Title, IReadOnlyList<SquadParagraph> Paragraphs);
