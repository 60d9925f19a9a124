using Microsoft.SemanticKernel;

namespace NewsBot.Models.Prompts;

/// <summary>A prompt file that can be used.</summary>
/// <param name="Name">That of the file without ending.</param>
/// <param name="Config">What Semantic Kernel makes a function of.</param>
/// <param name="MaxTokens">Longest reply that the file asks for, in tokens; null for the model's setting.</param>
/// <param name="Temperature">
/// Randomness that the file asks for, 0 to 2; null for the model's setting.
/// </param>
public sealed record Prompt(string Name, PromptTemplateConfig Config, int? MaxTokens, float? Temperature);
