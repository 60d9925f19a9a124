namespace NewsBot.Core.Questions.Understanding;

/// <summary>Leaves every question as it was read; for bots without a model.</summary>
public sealed class AsRead : IQuestionRewriter
{
    public Task<UnderstoodQuestion> RewriteAsync(UnderstoodQuestion read, CancellationToken cancellation) =>
        Task.FromResult(read);
}
