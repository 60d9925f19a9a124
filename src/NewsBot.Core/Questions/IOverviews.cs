namespace NewsBot.Core.Questions;

/// <summary>Answers what is asked of a whole collection rather than of one sentence, and small talk.</summary>
public interface IOverviews
{
    /// <summary>An overview, a comparison, or a reply to small talk; null for every other question.</summary>
    /// <param name="language">ISO 639-1 code of the question's language.</param>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    Task<Answer?> AnswerAsync(
        Question question, string language, IProgress<AnswerDraft>? progress, CancellationToken cancellation);
}
