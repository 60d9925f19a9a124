using System.Collections;
using System.Globalization;
using System.Resources;
using NewsBot.Core.Health;
using NewsBot.Core.Texts;

namespace NewsBot.Host.Doctor;

/// <summary>Whether the program can say each of its sentences in each of its languages.</summary>
internal sealed class LanguagesCheck : IDoctorCheck
{
    private const string Suffix = ".resources";

    public string Name => "languages";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var missing = Phrasebook.Languages.Skip(1)
            .Select(language => (Language: language, Count: Missing(CultureInfo.GetCultureInfo(language))))
            .Where(language => language.Count > 0)
            .Select(language => new Finding(
                FindingLevel.Fail,
                new Phrase("Cli.LanguageIncomplete", language.Language, language.Count),
                new Phrase("Cli.LanguageIncompleteRemedy")))
            .ToList();
        return Task.FromResult<IReadOnlyList<Finding>>(
            missing.Count > 0
                ? missing
                : [new(FindingLevel.Ok, new Phrase("Cli.LanguagesFine", string.Join(", ", Phrasebook.Languages)))]);
    }

    private static int Missing(CultureInfo culture)
    {
        var assembly = typeof(Phrasebook).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(typeof(Phrasebook).Namespace!, StringComparison.Ordinal)
                && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => new ResourceManager(name[..^Suffix.Length], assembly))
            .Sum(file => Keys(file, CultureInfo.InvariantCulture).Except(Keys(file, culture)).Count());
    }

    private static IEnumerable<string> Keys(ResourceManager file, CultureInfo culture) =>
        file.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?
            .Cast<DictionaryEntry>().Select(entry => (string)entry.Key)
        ?? [];
}
