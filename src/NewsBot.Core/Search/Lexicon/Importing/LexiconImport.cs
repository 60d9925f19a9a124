using System.Text;

namespace NewsBot.Core.Search.Lexicon.Importing;

/// <summary>Brings a dictionary into a data folder, in the form of the program's own lexicon.</summary>
/// <param name="Concepts">Lines that were written.</param>
/// <param name="Known">Entries that were left out because the program's lexicon knows all their words.</param>
/// <param name="Bad">Lines that could not be read, the first hundred of them.</param>
public sealed record LexiconImport(string File, int Concepts, int Known, IReadOnlyList<BadLine> Bad)
{
    private const int MostBad = 100;

    /// <summary>Which of the two languages the headwords of a file are in, told by names like eng-deu and de-en; null where not.</summary>
    public static string? HeadwordsOf(string path)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        return name.Contains("eng-deu", StringComparison.Ordinal) || name.Contains("en-de", StringComparison.Ordinal) ? "en"
            : name.Contains("deu-eng", StringComparison.Ordinal) || name.Contains("de-en", StringComparison.Ordinal) ? "de"
            : null;
    }

    /// <summary>Whether a file is a dictionary of dictd, rather than a table.</summary>
    public static bool IsDictd(string path) =>
        path.EndsWith(".index", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".dict", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".dict.dz", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads a dictionary and writes it into the folder whole, or not at all. A table is somebody's own choice of words and
    /// counts as the program's lexicon does; a dictionary of dictd counts where no other knows a word.
    /// </summary>
    /// <param name="headwords">en or de.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">The dictionary is damaged.</exception>
    public static LexiconImport Run(string path, string headwords, string folder, ConceptLexicon bundled)
    {
        var bad = new List<BadLine>();
        var isDictd = IsDictd(path);
        var name = Path.GetFileName(path).Split('.')[0];
        var target = Path.Combine(folder, name + (isDictd ? LexiconFolder.FallbackEnding : LexiconFolder.Ending));
        Directory.CreateDirectory(folder);
        var (concepts, known) = (0, 0);
        using (var writer = new StreamWriter(target + ".new", append: false, new UTF8Encoding(false)))
        {
            foreach (var entry in isDictd ? DictdReader.Read(IndexOf(path), Note) : TsvReader.Read(path, Note))
            {
                if (isDictd && IsKnown(entry, headwords, bundled))
                {
                    known++;
                    continue;
                }

                var translations = string.Join(", ", entry.Translations);
                writer.WriteLine(headwords == "en" ? $"{entry.Headword} = {translations}" : $"{translations} = {entry.Headword}");
                concepts++;
            }
        }

        if (concepts == 0)
        {
            System.IO.File.Delete(target + ".new");
        }
        else
        {
            System.IO.File.Move(target + ".new", target, overwrite: true);
        }

        return new LexiconImport(target, concepts, known, bad);

        void Note(BadLine line)
        {
            if (bad.Count < MostBad)
            {
                bad.Add(line);
            }
        }
    }

    private static string IndexOf(string path)
    {
        var name = path.EndsWith(".dz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.ChangeExtension(name, ".index");
    }

    private static bool IsKnown(ImportedEntry entry, string headwords, ConceptLexicon bundled) =>
        bundled.Knows(entry.Headword, headwords)
        && entry.Translations.All(word => bundled.Knows(word, headwords == "en" ? "de" : "en"));
}
