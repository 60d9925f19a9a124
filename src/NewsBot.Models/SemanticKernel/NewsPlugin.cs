using System.ComponentModel;
using Microsoft.SemanticKernel;
using NewsBot.Core.LanguageModels;

namespace NewsBot.Models.SemanticKernel;

/// <summary>
/// What a model may look up, as it sees it. There is one for each question, and it knows the question's collection; no
/// argument names one.
/// </summary>
internal sealed class NewsPlugin(IModelTools tools)
{
    /// <summary>Name of the plugin; on the wire it stands before each function's name.</summary>
    public const string Name = "news";

    [KernelFunction("search_articles")]
    [Description("Searches the stored news articles and returns numbered passages. Search for one thing at a time.")]
    public Task<string> SearchArticlesAsync(
        [Description("A few words to look for, for example: Foxconn Lordstown price")] string query,
        [Description("Only articles of this day or later, for example 2025-08-31. Leave out for all.")] string? since = null,
        [Description("Only articles of this day or earlier, for example 2025-08-31. Leave out for all.")] string? until = null,
        [Description("Only articles of this publisher. Leave out for all.")] string? source = null,
        CancellationToken cancellation = default) =>
        tools.SearchArticlesAsync(query, since, until, source, cancellation);

    [KernelFunction("read_article")]
    [Description("Returns all passages of one article.")]
    public Task<string> ReadArticleAsync(
        [Description("The number that a passage gives as its article, for example 12")] string id,
        CancellationToken cancellation = default) =>
        tools.ReadArticleAsync(id, cancellation);

    [KernelFunction("latest_news")]
    [Description("Returns the beginnings of the newest articles about a topic.")]
    public Task<string> LatestNewsAsync(
        [Description("A few words, for example: Tesla. Leave out for all topics.")] string? topic = null,
        CancellationToken cancellation = default) =>
        tools.LatestNewsAsync(topic, cancellation);
}
