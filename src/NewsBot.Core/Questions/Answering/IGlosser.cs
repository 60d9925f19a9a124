namespace NewsBot.Core.Questions.Answering;

/// <summary>Translates quotes of an answer for who does not read their language.</summary>
public interface IGlosser
{
    /// <summary>
    /// The answer with a <see cref="Citation.Gloss"/> at each quote of another language that can be had; never fails.
    /// </summary>
    /// <param name="collection">The collection that it costs.</param>
    /// <exception cref="OperationCanceledException">The asker has gone.</exception>
    Task<Answer.Quoting> GlossAsync(Answer.Quoting answer, string collection, CancellationToken cancellation);
}

/// <summary>Without a model quotes stand in their own language alone.</summary>
public sealed class NoGlosses : IGlosser
{
    public Task<Answer.Quoting> GlossAsync(Answer.Quoting answer, string collection, CancellationToken cancellation) =>
        Task.FromResult(answer);
}
