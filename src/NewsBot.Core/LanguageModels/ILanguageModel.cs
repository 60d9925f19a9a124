using Microsoft.Extensions.AI;

namespace NewsBot.Core.LanguageModels;

/// <summary>A chat model, asked by the prompts in the folder <c>prompts</c>.</summary>
public interface ILanguageModel
{
    /// <summary>
    /// The reply as it comes, with the model's calls of tools, what these returned and what it all cost. A reply that
    /// has ended is whole.
    /// </summary>
    /// <exception cref="ModelException">No usable reply, also when some of it has come.</exception>
    /// <exception cref="OperationCanceledException">The asker has gone.</exception>
    IAsyncEnumerable<ChatResponseUpdate> AskAsync(ModelRequest request, CancellationToken cancellation);
}

/// <summary>What a model is asked.</summary>
/// <param name="Prompt">Name of the prompt file, without ending.</param>
/// <param name="Collection">The collection whose tokens it costs.</param>
/// <param name="Values">What its variables are filled with; whatever they hold, they stay data.</param>
public sealed record ModelRequest(string Prompt, string Collection, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What it may look up meanwhile; null for nothing.</summary>
    public IModelTools? Tools { get; init; }
}
