using System.Text.RegularExpressions;

namespace NewsBot.Language.Lexicon.Importing;

/// <summary>
/// Reads the text of an entry: "headword /pronunciation/ &lt;grammar&gt;", then lines of translations. Examples in
/// quotes, notes, cross references and everything in brackets are left out.
/// </summary>
internal static partial class DictdEntry
{
    private const int MaxTranslations = 12;

    /// <summary>Null where nothing remains that could be searched.</summary>
    public static ImportedEntry? Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2 || DictionaryWord.Clean(lines[0]) is not { } headword)
        {
            return null;
        }

        var translations = lines.Skip(1)
            .Where(line => !Remark().IsMatch(line))
            .SelectMany(line => Bracketed().Replace(Number().Replace(line, ""), "").Split([',', ';']))
            .Select(DictionaryWord.Clean)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(MaxTranslations)
            .ToList();
        return translations.Count == 0 ? null : new ImportedEntry(headword, translations);
    }

    [GeneratedRegex("""^("|Synonyms?:|Antonyms?:|see:|cf\.|Note:|\(?See also)|" *-""")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\d+\.\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"<[^>]*>|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)")]
    private static partial Regex Bracketed();
}
