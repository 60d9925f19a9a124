namespace NewsBot.Models;

/// <summary>Names under which traces and metrics of models are to be listened to.</summary>
public static class ModelsTelemetry
{
    /// <summary>The meter of what a model looks up.</summary>
    public const string Name = "NewsBot.Models";

    /// <summary>Activity sources: prompts and tools, then each request to a model's server.</summary>
    public static IReadOnlyList<string> Sources { get; } = ["Microsoft.SemanticKernel*", "Experimental.Microsoft.Extensions.AI"];

    /// <summary>Meters: the same, with tokens and times by model.</summary>
    public static IReadOnlyList<string> Meters { get; } =
        ["Microsoft.SemanticKernel*", "Experimental.Microsoft.Extensions.AI", Name];
}
