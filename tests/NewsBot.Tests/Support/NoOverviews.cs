using NewsBot.Core.Questions;

namespace NewsBot.Tests.Support;

/// <summary>Takes every question for one that a sentence answers.</summary>
internal sealed class NoOverviews : IOverviews
{
    public Task<Answer?> AnswerAsync(
        Question question, string language, IProgress<AnswerDraft>? progress, CancellationToken cancellation) =>
        Task.FromResult<Answer?>(null);
}
