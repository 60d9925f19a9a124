using NewsBot.Core.Health;
using NewsBot.Core.Texts;
using NewsBot.Search.Vectors;

namespace NewsBot.Core.Embedding;

/// <summary>How far the passages have been embedded.</summary>
public sealed class EmbeddingsCheck(IEmbeddingStore embeddings, VectorOptions options) : IDoctorCheck
{
    public string Name => "embeddings";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (options.Model.Length == 0)
        {
            return [new Finding(FindingLevel.Ok, new Phrase("Models.EmbeddingsOff"))];
        }

        var progress = await embeddings.ProgressAsync(options.Model, cancellation);
        var state = new Phrase("Models.EmbeddingsState", progress.Embedded, progress.Articles, options.Model);
        return progress.Embedded == progress.Articles
            ? [new Finding(FindingLevel.Ok, state)]
            : [new Finding(FindingLevel.Warn, state, new Phrase("Models.EmbeddingsRemedy"))];
    }
}
