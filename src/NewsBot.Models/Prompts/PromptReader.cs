using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;
using NewsBot.Core.Texts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NewsBot.Models.Prompts;

/// <summary>Reads prompt files, and says what is wrong with those that cannot be used.</summary>
internal static partial class PromptReader
{
    /// <param name="name">Name that the file must give itself.</param>
    /// <param name="variables">Variables that the program fills.</param>
    /// <returns>The prompt, or what is wrong.</returns>
    public static (Prompt? Prompt, Phrase? Problem) Read(string yaml, string name, IReadOnlyCollection<string> variables)
    {
        PromptFile? file;
        try
        {
            file = new DeserializerBuilder()
                .WithNamingConvention(UnderscoredNamingConvention.Instance)
                .IgnoreUnmatchedProperties()
                .Build()
                .Deserialize<PromptFile>(yaml);
        }
        catch (YamlException fault)
        {
            return (null, new Phrase("Models.PromptNotYaml", fault.Start.Line));
        }

        if (file is null || file.Name != name)
        {
            return (null, new Phrase("Models.PromptNotYaml", 1));
        }

        var settings = file.ExecutionSettings.GetValueOrDefault("default");
        return Problem(file, settings, variables) is { } problem
            ? (null, problem)
            : (new Prompt(name, Config(file), settings?.MaxTokens, settings?.Temperature), null);
    }

    // Input variables are encoded when they are filled in, as long as nothing allows otherwise; nothing here ever does.
    private static PromptTemplateConfig Config(PromptFile file) => new(file.Template)
    {
        Name = file.Name,
        Description = file.Description,
        TemplateFormat = file.TemplateFormat,
        InputVariables =
        [
            .. file.InputVariables.Select(variable => new InputVariable
            {
                Name = variable.Name,
                Description = variable.Description,
                IsRequired = variable.IsRequired,
            }),
        ],
    };

    private static Phrase? Problem(
        PromptFile file, PromptFile.Settings? settings, IReadOnlyCollection<string> variables)
    {
        if (file.TemplateFormat != PromptTemplateConfig.SemanticKernelTemplateFormat)
        {
            return new Phrase("Models.PromptFormat");
        }

        if (settings?.Temperature is { } temperature and not (>= 0 and <= 2))
        {
            return new Phrase("Models.PromptTemperature", temperature);
        }

        var blocks = Block().Matches(file.Template);
        var outside = Block().Replace(file.Template, "");
        if (blocks.Count == 0 || outside.Trim().Length > 0
            || blocks.Any(block => block.Groups["text"].Value.Contains("<message", StringComparison.Ordinal)))
        {
            return new Phrase("Models.PromptMessages");
        }

        var used = Place().Matches(file.Template).Select(place => place.Groups["name"].Value).ToHashSet();
        var declared = file.InputVariables.Select(variable => variable.Name).ToHashSet();
        if (used.FirstOrDefault(variable => !declared.Contains(variable) || !variables.Contains(variable)) is { } unknown)
        {
            return new Phrase("Models.PromptUndeclared", unknown.TrimStart('$'));
        }

        return file.InputVariables.Find(variable => variable.IsRequired && !used.Contains(variable.Name)) is { } unused
            ? new Phrase("Models.PromptUnused", unused.Name)
            : null;
    }

    [GeneratedRegex("""<message role="(?<role>system|user|assistant)">(?<text>.*?)</message>""", RegexOptions.Singleline)]
    private static partial Regex Block();

    // Whatever stands in a place is looked at: a template could also call a function there.
    [GeneratedRegex(@"\{\{\s*\$?(?<name>.*?)\s*\}\}", RegexOptions.Singleline)]
    private static partial Regex Place();
}
