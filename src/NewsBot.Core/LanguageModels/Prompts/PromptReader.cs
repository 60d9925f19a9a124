using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using NewsBot.Core.Texts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NewsBot.Core.LanguageModels.Prompts;

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

        return Problem(file, variables, out var messages) is { } problem
            ? (null, problem)
            : (new Prompt(name, messages, Settings(file)), null);
    }

    private static PromptFile.Settings? Settings(PromptFile file) => file.ExecutionSettings.GetValueOrDefault("default");

    private static Phrase? Problem(
        PromptFile file, IReadOnlyCollection<string> variables, out List<Prompt.Message> messages)
    {
        messages = [];
        if (file.TemplateFormat != "semantic-kernel")
        {
            return new Phrase("Models.PromptFormat");
        }

        if (Settings(file)?.Temperature is { } temperature and not (>= 0 and <= 2))
        {
            return new Phrase("Models.PromptTemperature", temperature);
        }

        var matches = Block().Matches(file.Template);
        var outside = Block().Replace(file.Template, "");
        if (matches.Count == 0 || outside.Trim().Length > 0
            || matches.Any(match => match.Groups["text"].Value.Contains("<message", StringComparison.Ordinal)))
        {
            return new Phrase("Models.PromptMessages");
        }

        messages = [.. matches.Select(match => new Prompt.Message(
            new ChatRole(match.Groups["role"].Value), Parts(match.Groups["text"].Value)))];
        var used = messages.SelectMany(message => message.Parts).Where(part => part.IsVariable)
            .Select(part => part.Text).ToHashSet();
        var declared = file.InputVariables.Select(variable => variable.Name).ToHashSet();
        if (used.FirstOrDefault(variable => !declared.Contains(variable) || !variables.Contains(variable)) is { } unknown)
        {
            return new Phrase("Models.PromptUndeclared", unknown);
        }

        return file.InputVariables.Find(variable => variable.IsRequired && !used.Contains(variable.Name)) is { } unused
            ? new Phrase("Models.PromptUnused", unused.Name)
            : null;
    }

    /// <summary>Text is XML in these files, so its entities stand for characters; variables are names.</summary>
    private static List<Prompt.Part> Parts(string text)
    {
        var parts = new List<Prompt.Part>();
        var at = 0;
        text = text.Trim();
        foreach (Match match in Variable().Matches(text))
        {
            parts.Add(new Prompt.Part(WebUtility.HtmlDecode(text[at..match.Index]), false));
            parts.Add(new Prompt.Part(match.Groups["name"].Value, true));
            at = match.Index + match.Length;
        }

        parts.Add(new Prompt.Part(WebUtility.HtmlDecode(text[at..]), false));
        return parts;
    }

    [GeneratedRegex("""<message role="(?<role>system|user|assistant)">(?<text>.*?)</message>""", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\{\{\$(?<name>[A-Za-z_][A-Za-z0-9_]*)\}\}")]
    private static partial Regex Variable();
}
