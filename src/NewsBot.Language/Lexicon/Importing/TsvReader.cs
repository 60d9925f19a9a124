namespace NewsBot.Language.Lexicon.Importing;

/// <summary>
/// Reads a table of two columns between tabs: words, and their translations; several with commas or semicolons.
/// </summary>
internal static class TsvReader
{
    private static readonly char[] Between = [',', ';'];

    public static IEnumerable<ImportedEntry> Read(string path, Action<BadLine> bad)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length < 2)
            {
                bad(new BadLine(number, BadLineReason.NoTab));
                continue;
            }

            var words = Cleaned(columns[0]);
            var translations = Cleaned(columns[1]);
            if (words.Count == 0 || translations.Count == 0)
            {
                bad(new BadLine(number, BadLineReason.NoWord));
                continue;
            }

            yield return new ImportedEntry(string.Join(", ", words), translations);
        }
    }

    private static List<string> Cleaned(string column) =>
        [.. column.Split(Between).Select(DictionaryWord.Clean).OfType<string>().Distinct(StringComparer.Ordinal)];
}

/// <summary>A headword of a dictionary with its translations.</summary>
public sealed record ImportedEntry(string Headword, IReadOnlyList<string> Translations);
