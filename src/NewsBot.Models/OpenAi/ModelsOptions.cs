namespace NewsBot.Models.OpenAi;

/// <summary>
/// Settings under <c>Models</c>. Each of the two works alone; without an endpoint it is off and the bot answers, or
/// searches, without a model.
/// </summary>
public sealed class ModelsOptions
{
    public const string Section = "Models";

    /// <summary>The model that words answers.</summary>
    public ChatModelOptions Chat { get; set; } = new();

    /// <summary>The model that turns passages and questions into vectors.</summary>
    public EmbeddingModelOptions Embeddings { get; set; } = new();
}
