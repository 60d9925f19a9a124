using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Answering;

/// <summary>Makes an answer of evidence that the gate has let pass: step 4 of answering.</summary>
public interface IAnswerer
{
    /// <summary>The name that answers carry: <c>extractive</c> or <c>llm</c>.</summary>
    string Name { get; }

    /// <summary>Answers from the evidence alone.</summary>
    /// <param name="sentences">Sentences of stored articles, the likeliest answer first; not empty.</param>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    Task<Answer.Found> AnswerAsync(
        UnderstoodQuestion question,
        IReadOnlyList<SentenceEvidence> sentences,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation);
}
