namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Helps to understand a question where words alone do not: a follow-up, or words that no lexicon knows.
/// </summary>
public interface IQuestionRewriter
{
    /// <summary>The question understood better; as it was read where nothing helps.</summary>
    /// <exception cref="OperationCanceledException">The asker has gone.</exception>
    Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation);

    /// <summary>
    /// What is to be searched beside a question's own words: the same in the words of newspapers, where it was typed as
    /// people chat. Null where nothing else is needed, or comes in time.
    /// </summary>
    /// <exception cref="OperationCanceledException">The asker has gone.</exception>
    Task<UnderstoodQuestion?> RewordAsync(UnderstoodQuestion question, CancellationToken cancellation);
}

/// <summary>Leaves every question as it was read; for bots without a model.</summary>
public sealed class NoRewriter : IQuestionRewriter
{
    public Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation) =>
        Task.FromResult(read);

    public Task<UnderstoodQuestion?> RewordAsync(UnderstoodQuestion question, CancellationToken cancellation) =>
        Task.FromResult<UnderstoodQuestion?>(null);
}
