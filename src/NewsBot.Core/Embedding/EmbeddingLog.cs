using Microsoft.Extensions.Logging;

namespace NewsBot.Core.Embedding;

internal static partial class EmbeddingLog
{
    [LoggerMessage(2204, LogLevel.Warning, "Article {Article} could not be embedded and is passed over until the next start")]
    public static partial void ArticleRefused(ILogger logger, long article, Exception cause);

    [LoggerMessage(2205, LogLevel.Information, "Embedded {Articles} articles with {Model}; {Embedded} of {All} have their vectors")]
    public static partial void Embedded(ILogger logger, int articles, string model, int embedded, int all);
}
