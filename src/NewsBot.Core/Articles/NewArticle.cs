using NewsBot.Core.Articles.Identity;
using NewsBot.Search;

namespace NewsBot.Core.Articles;

/// <summary>A read, analysed and split article on its way into the store. Fields as in <see cref="Article"/>.</summary>
/// <param name="Passages">All passages of the text, in order.</param>
/// <param name="Sketch">By which like articles are found; null or empty to stand alone.</param>
/// <param name="JobId">The load job that brought it, if any, so that a load can be undone.</param>
public sealed record NewArticle(
    string Collection,
    string Title,
    string Text,
    string? Url,
    string? Publisher,
    IReadOnlyList<string> Authors,
    DateOnly? Published,
    string Language,
    string LoadedBy,
    DateTimeOffset LoadedAt,
    string ContentHash,
    IReadOnlyList<Passage> Passages,
    long? JobId = null,
    MinHashSketch? Sketch = null);
