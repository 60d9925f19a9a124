namespace NewsBot.Core.Questions;

/// <summary>Answers questions from stored articles.</summary>
public interface IAskQuestion
{
    /// <summary>
    /// Answers a question, or says why it cannot. Expected trouble is an <see cref="Answer"/>, never an exception.
    /// </summary>
    /// <param name="progress">Told the text so far, on the calling flow; null where nobody watches.</param>
    /// <exception cref="OperationCanceledException">The asker went away.</exception>
    Task<Answer> AskAsync(Question question, IProgress<AnswerDraft>? progress, CancellationToken cancellation);
}
