using NewsBot.Language;

namespace NewsBot.Evaluation;

/// <summary>Where a SQuAD question is answered, in the text of the loaded article.</summary>
internal sealed record GoldAnswer(
    SquadQuestion Question, long ArticleId, TextSpan Paragraph, IReadOnlyList<TextSpan> Answers);
