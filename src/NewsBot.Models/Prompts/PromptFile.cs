using System.Diagnostics.CodeAnalysis;

namespace NewsBot.Models.Prompts;

/// <summary>
/// A prompt as it stands in a file, in Semantic Kernel's YAML form
/// (https://learn.microsoft.com/semantic-kernel/concepts/prompts/yaml-schema); what the program does not use is left
/// out.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the YAML reader.")]
internal sealed class PromptFile
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string TemplateFormat { get; set; } = "semantic-kernel";

    public string Template { get; set; } = "";

    public List<Variable> InputVariables { get; set; } = [];

    public Dictionary<string, Settings> ExecutionSettings { get; set; } = [];

    internal sealed class Variable
    {
        public string Name { get; set; } = "";

        public string Description { get; set; } = "";

        public bool IsRequired { get; set; } = true;
    }

    internal sealed class Settings
    {
        public int? MaxTokens { get; set; }

        public float? Temperature { get; set; }
    }
}
