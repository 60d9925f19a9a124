using NewsBot.Core.Settings;

namespace NewsBot.Models.OpenAi;

/// <summary>A model on a server that speaks OpenAI's protocol, and how patient to be with it.</summary>
public abstract class EndpointOptions
{
    /// <summary>
    /// Address up to and including the version, such as <c>http://localhost:11434/v1</c> (Ollama) or
    /// <c>https://api.openai.com/v1</c>; empty: off.
    /// </summary>
    [WebAddressSetting("http://localhost:11434/v1", EmptyIsNone = true)]
    public string? Endpoint { get; set; }

    /// <summary>Key of the server; empty for servers that want none.</summary>
    [TextSetting("the-key-of-the-server")]
    public string? Key { get; set; }

    /// <summary>
    /// Whether to sign in to Azure OpenAI with Entra ID in place of a key: by the identity that the machine has (managed
    /// identity, workload identity, environment variables, <c>az login</c>).
    /// </summary>
    [SwitchSetting]
    public bool EntraId { get; set; }

    /// <summary>Name of the model as the server knows it.</summary>
    [TextSetting("llama3.1")]
    public string? Model { get; set; }

    /// <summary>Longest time that one request may take with all its attempts.</summary>
    [DurationSetting("00:00:01", "01:00:00", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest silence, before the reply begins or within it.</summary>
    [DurationSetting("00:00:01", "01:00:00", "00:00:20")]
    public TimeSpan Silence { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Further attempts after the first, 0 to 5; only while nothing of a reply has come.</summary>
    [NumberSetting(0, 5, 2)]
    public int Retries { get; set; } = 2;

    /// <summary>Requests at the same time, 1 to 64; further ones wait their turn within their time-out.</summary>
    [NumberSetting(1, 64, 4)]
    public int Concurrency { get; set; } = 4;

    /// <summary>Whether there is a model at all.</summary>
    internal bool IsConfigured => !string.IsNullOrWhiteSpace(Endpoint);
}
