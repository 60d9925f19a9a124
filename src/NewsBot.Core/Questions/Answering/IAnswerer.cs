using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Answering;

/// <summary>Makes an answer of evidence: step 4 of answering.</summary>
public interface IAnswerer
{
    /// <summary>The name that answers carry: <c>extractive</c> or <c>llm</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Whether it would look further than what was found for a question: one of several steps.
    /// </summary>
    bool LooksFurther(UnderstoodQuestion question);

    /// <summary>
    /// Answers from stored articles alone, or shows what is closest; null where nothing is about what was asked.
    /// </summary>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    Task<Answer.Quoting?> AnswerAsync(
        WeighedEvidence evidence, IProgress<AnswerDraft>? progress, CancellationToken cancellation);

    /// <summary>
    /// Sums up or compares in words; null where it has none of its own, or where the passages bear none of them out.
    /// </summary>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    Task<Answer.Found?> WordAsync(Wording wording, IProgress<AnswerDraft>? progress, CancellationToken cancellation);
}
