using System.Collections.Frozen;
using NewsBot.Core.Texts;

namespace NewsBot.Models.Prompts;

/// <summary>The prompts in the folder <c>prompts</c> beside the program; read on first use.</summary>
public sealed class PromptLibrary
{
    /// <summary>Prompts that the program uses, and the variables that it fills in each.</summary>
    public static readonly FrozenDictionary<string, IReadOnlyCollection<string>> Known =
        new Dictionary<string, IReadOnlyCollection<string>>
        {
            ["answer"] = ["language", "passages", "today", "question"],
            ["research"] = ["language", "passages", "today", "question"],
            ["rewrite"] = ["other", "earlier", "question"],
            ["summary"] = ["language", "passages", "subject"],
            ["comparison"] = ["language", "passages", "subject"],
            ["gloss"] = ["language", "quotes"],
            ["digest"] = ["language", "passages", "subject"],
        }.ToFrozenDictionary();

    private readonly Lazy<(Dictionary<string, Prompt> Prompts, List<Phrase> Problems)> _read;

    public PromptLibrary(string folder) => _read = new(() => Read(folder));

    /// <summary>The folder that comes with the program.</summary>
    public static PromptLibrary Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "prompts"));

    /// <summary>What is wrong with the files; empty where all can be used.</summary>
    public IReadOnlyList<Phrase> Problems => _read.Value.Problems;

    /// <summary>A prompt by name.</summary>
    /// <exception cref="InvalidOperationException">Its file cannot be used, as <see cref="Problems"/> says.</exception>
    public Prompt Find(string name) =>
        _read.Value.Prompts.TryGetValue(name, out var prompt)
            ? prompt
            : throw new InvalidOperationException($"The prompt {name} cannot be used.");

    private static (Dictionary<string, Prompt> Prompts, List<Phrase> Problems) Read(string folder)
    {
        var prompts = new Dictionary<string, Prompt>();
        var problems = new List<Phrase>();
        foreach (var (name, variables) in Known)
        {
            var path = Path.Combine(folder, name + ".yaml");
            var (prompt, problem) = File.Exists(path)
                ? PromptReader.Read(File.ReadAllText(path), name, variables)
                : (null, new Phrase("Models.PromptMissing"));
            if (prompt is not null)
            {
                prompts[name] = prompt;
            }
            else
            {
                problems.Add(new Phrase("Models.PromptWrong", name + ".yaml", problem));
            }
        }

        return (prompts, problems);
    }
}
