using NewsBot.Core.Articles;

namespace NewsBot.Evaluation;

/// <summary>Where a SQuAD question is answered, in the text of the loaded article.</summary>
internal sealed record Gold(
    SquadQuestion Question, long ArticleId, TextSpan Paragraph, IReadOnlyList<TextSpan> Answers);
