using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Health;
using NewsBot.Search.Vectors;

namespace NewsBot.Core.Embedding;

/// <summary>Registers the computing of embeddings.</summary>
public static class EmbeddingServices
{
    /// <summary>Searches by the registered embedding model, and embeds passages in the background.</summary>
    /// <param name="model">Name of the model; null where none is configured, and then nothing is done.</param>
    public static IServiceCollection AddEmbeddings(
        this IServiceCollection services, Func<IServiceProvider, string?> model) => services
        .AddVectorSearch(model)
        .AddSingleton<EmbeddingWorker>()
        .AddSingleton<IDoctorCheck, EmbeddingsCheck>();
}
