using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Search.Index;

namespace NewsBot.Search.Vectors;

/// <summary>Registers searching by meaning.</summary>
public static class VectorServices
{
    /// <summary>Searches by the registered embedding model, beside the search index's files.</summary>
    /// <param name="model">Name of the model; null where none is configured, and then nothing is done.</param>
    public static IServiceCollection AddVectorSearch(
        this IServiceCollection services, Func<IServiceProvider, string?> model) => services
        .AddSingleton(provider => new VectorOptions(
            model(provider) ?? "",
            provider.GetRequiredService<IndexOptions>().Folder is { } index
                ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(index))!, "vectors")
                : null))
        .AddSingleton(provider => new VectorIndex(
            provider.GetRequiredService<IEmbeddingStore>(),
            provider.GetRequiredService<IChangeFeed>(),
            provider.GetRequiredService<VectorOptions>(),
            provider.GetRequiredService<ILogger<VectorIndex>>()))
        .AddSingleton<IVectorSearch>(provider => model(provider) is null
            ? NoVectors.Instance
            : new VectorSearch(
                provider.GetRequiredService<VectorIndex>(),
                provider.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<VectorSearch>>()));
}
