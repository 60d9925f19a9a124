namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Helps to understand a question where words alone do not: a follow-up, or words that no lexicon knows.
/// </summary>
public interface IQuestionRewriter
{
    /// <summary>The question understood better; as it was read where nothing helps.</summary>
    /// <exception cref="OperationCanceledException">The asker has gone.</exception>
    Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation);
}

/// <summary>Leaves every question as it was read; for bots without a model.</summary>
public sealed class NoRewriter : IQuestionRewriter
{
    public Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation) =>
        Task.FromResult(read);
}
