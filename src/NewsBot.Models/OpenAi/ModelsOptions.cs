using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// Settings under <c>Models</c>. Each of the two works alone; without an endpoint it is off and the bot answers, or
/// searches, without a model.
/// </summary>
public sealed class ModelsOptions : ICheckedOptions
{
    public const string Section = "Models";

    /// <summary>The model that words answers.</summary>
    public ChatModelOptions Chat { get; set; } = new();

    /// <summary>The model that turns passages and questions into vectors.</summary>
    public EmbeddingModelOptions Embeddings { get; set; } = new();

    /// <summary>
    /// Whether traces hold what was asked and replied, word for word; else they hold models, times and counts alone.
    /// </summary>
    [SwitchSetting]
    public bool TraceContent { get; set; }

    public IEnumerable<Phrase> Problems() =>
        Problems(Chat, $"{Section}:{nameof(Chat)}").Concat(Problems(Embeddings, $"{Section}:{nameof(Embeddings)}"));

    private static IEnumerable<Phrase> Problems(EndpointOptions model, string section)
    {
        if (model is { IsConfigured: true, Model: null or "" })
        {
            yield return new Phrase("Models.ModelMissing", section);
        }

        if (model is { EntraId: true, Key: not (null or "") })
        {
            yield return new Phrase("Models.EntraIdOrKey", section);
        }

        if (model is { IsConfigured: true, EntraId: true }
            && !model.Endpoint!.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            yield return new Phrase("Models.EntraIdNeedsHttps", section);
        }
    }
}
