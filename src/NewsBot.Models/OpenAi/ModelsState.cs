using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsBot.Models.OpenAi;

/// <summary>How the configured models are.</summary>
public sealed class ModelsState(IOptions<ModelsOptions> options, IServiceProvider services)
{
    /// <summary>Settings of the models whose servers are left alone at the moment; empty while all is well.</summary>
    public IReadOnlyList<string> Away =>
    [
        .. options.Value.Chat.IsConfigured && IsAway(services.GetRequiredService<IChatClient>().GetService<ModelState>())
            ? [nameof(ModelsOptions.Chat)]
            : Array.Empty<string>(),
        .. options.Value.Embeddings.IsConfigured
            && IsAway(services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>().GetService<ModelState>())
            ? [nameof(ModelsOptions.Embeddings)]
            : Array.Empty<string>(),
    ];

    private static bool IsAway(ModelState? state) => state is { IsLeftAlone: true };
}

/// <summary>How a model's server is, as far as calls have shown; a client gives it as a service.</summary>
/// <param name="IsLeftAlone">Whether it has failed repeatedly and is not asked for a while.</param>
public sealed record ModelState(bool IsLeftAlone);
