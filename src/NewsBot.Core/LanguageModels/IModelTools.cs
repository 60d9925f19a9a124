namespace NewsBot.Core.LanguageModels;

/// <summary>
/// What a model may look up while it answers one question. Arguments are a model's and may be anything; a call that
/// cannot be carried out returns a sentence that says what to do instead. The collection is the question's.
/// </summary>
public interface IModelTools
{
    /// <summary>The passages that are likeliest to say what is searched for.</summary>
    Task<string> SearchArticlesAsync(
        string query, string? since, string? until, string? source, CancellationToken cancellation);

    /// <summary>The passages of one article.</summary>
    Task<string> ReadArticleAsync(string id, CancellationToken cancellation);

    /// <summary>The beginnings of the newest articles about a topic.</summary>
    Task<string> LatestNewsAsync(string? topic, CancellationToken cancellation);
}
