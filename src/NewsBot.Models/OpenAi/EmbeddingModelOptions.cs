using NewsBot.Core.Settings;

namespace NewsBot.Models.OpenAi;

/// <summary>Settings under <c>Models:Embeddings</c>.</summary>
public sealed class EmbeddingModelOptions : EndpointOptions
{
    /// <summary>Dimensions to ask the server for; empty for what the model gives.</summary>
    [NumberSetting(8, 16_384, 1_024, EmptyIsNone = true)]
    public int? Dimensions { get; set; }

    /// <summary>
    /// What vectors are stored under: vectors of another model, or of other dimensions, are made anew.
    /// </summary>
    internal string Name => Dimensions is { } dimensions ? $"{Model} ({dimensions})" : Model!;

    /// <summary>Texts in one request, 1 to 2,048.</summary>
    [NumberSetting(1, 2_048, 32)]
    public int Batch { get; set; } = 32;
}
