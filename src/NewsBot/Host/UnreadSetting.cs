using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using NewsBot.Core.Settings;
using NewsBot.Core.Texts;

namespace NewsBot.Host;

/// <summary>A setting that is given and that nothing reads, most likely mistyped.</summary>
/// <param name="Sentence">Names it, and the setting that comes nearest with an example.</param>
/// <param name="IsRefused">Whether it was given for this one command, which it was to change.</param>
internal sealed record UnreadSetting(Phrase Sentence, bool IsRefused)
{
    /// <summary>Section that is read by the framework, not by options of ours.</summary>
    private const string Logging = "Logging";

    public static IEnumerable<UnreadSetting> Find(IConfiguration settings, IReadOnlyList<SettingsSection> sections) =>
        ((IConfigurationRoot)settings).Providers.SelectMany(provider => provider switch
        {
            CommandLineConfigurationProvider => Unknown(provider, sections)
                .Select(name => new UnreadSetting(Tell("Settings.UnreadGiven", name, sections), IsRefused: true)),
            JsonConfigurationProvider => Unknown(provider, sections)
                .Select(name => new UnreadSetting(Tell("Settings.UnreadInFile", name, sections), IsRefused: false)),

            // Other programs have environment variables too; only what stands in our sections is looked at.
            EnvironmentVariablesConfigurationProvider => Unknown(provider, sections)
                .Where(name => sections.Any(section =>
                    name.StartsWith(section.Name + ":", StringComparison.OrdinalIgnoreCase)))
                .Select(name => new UnreadSetting(Tell("Settings.UnreadVariable", name, sections), IsRefused: false)),
            _ => [],
        });

    private static IEnumerable<string> Unknown(
        IConfigurationProvider provider, IReadOnlyList<SettingsSection> sections) =>
        Names(provider, null).Where(name =>
            !name.StartsWith(Logging + ":", StringComparison.OrdinalIgnoreCase)
            && !sections.Any(section => section.Knows(name)));

    private static IEnumerable<string> Names(IConfigurationProvider provider, string? parent) => provider
        .GetChildKeys([], parent)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(key => parent is null ? key : $"{parent}:{key}")
        .SelectMany(name => provider.TryGet(name, out var value) && value is not null
            ? Names(provider, name).Prepend(name)
            : Names(provider, name));

    private static Phrase Tell(string key, string name, IReadOnlyList<SettingsSection> sections)
    {
        var nearest = sections.SelectMany(section => section.Settings).MinBy(setting => Distance(setting.Name, name))!;
        return new Phrase(key, Written(name), Written(nearest.Name), nearest.Rule.Example);

        string Written(string setting) =>
            key == "Settings.UnreadVariable" ? setting.Replace(":", "__", StringComparison.Ordinal) : setting;
    }

    /// <summary>Letters to insert, remove or change to make one word of the other (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (i, letter) in one.ToUpperInvariant().Index())
        {
            var row = new int[above.Length];
            row[0] = i + 1;
            for (var j = 1; j < row.Length; j++)
            {
                var change = above[j - 1] + (letter == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                row[j] = Math.Min(change, 1 + Math.Min(above[j], row[j - 1]));
            }

            above = row;
        }

        return above[^1];
    }
}
