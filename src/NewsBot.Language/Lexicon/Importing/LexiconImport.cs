using System.Text;

namespace NewsBot.Language.Lexicon.Importing;

/// <summary>Brings a dictionary into a data folder, in the form of the program's own lexicon.</summary>
/// <param name="Concepts">Lines that were written.</param>
/// <param name="Known">Entries that were left out because the program's lexicon knows all their words.</param>
/// <param name="Bad">Lines that could not be read, the first hundred of them.</param>
public sealed record LexiconImport(string File, int Concepts, int Known, IReadOnlyList<BadLine> Bad)
{
    private const int MaxBad = 100;

    /// <summary>
    /// The languages of a file's headwords and translations, told by names like eng-deu and de-en; null where not.
    /// </summary>
    public static (string From, string To)? LanguagesOf(string path, Languages languages)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        foreach (var from in languages.All)
        {
            foreach (var to in languages.All.Where(other => other != from))
            {
                if (name.Contains($"{from.ThreeLetterCode}-{to.ThreeLetterCode}", StringComparison.Ordinal)
                    || name.Contains($"{from.Code}-{to.Code}", StringComparison.Ordinal))
                {
                    return (from.Code, to.Code);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a file is a dictionary of dictd, rather than a table.</summary>
    public static bool IsDictd(string path) =>
        path.EndsWith(".index", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".dict", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".dict.dz", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads a dictionary and writes it into the folder whole, or not at all. A table is somebody's own choice of words
    /// and counts as the program's lexicon does; a dictionary of dictd counts where no other knows a word.
    /// </summary>
    /// <param name="from">ISO 639-1 code of the headwords' language.</param>
    /// <param name="to">That of the translations.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">The dictionary is damaged.</exception>
    public static LexiconImport Run(string path, string from, string to, string folder, ConceptLexicon shipped)
    {
        var bad = new List<BadLine>();
        var isDictd = IsDictd(path);
        var name = Path.GetFileName(path).Split('.')[0];
        var target = Path.Combine(folder, name + (isDictd ? LexiconFolder.FallbackEnding : LexiconFolder.Ending));
        Directory.CreateDirectory(folder);
        var (concepts, known) = (0, 0);
        using (var writer = new StreamWriter(target + ".new", append: false, new UTF8Encoding(false)))
        {
            var isReversed = ConceptLexicon.UsualLanguages.SequenceEqual([to, from]);
            if (!isReversed && !ConceptLexicon.UsualLanguages.SequenceEqual([from, to]))
            {
                writer.WriteLine($"@ {from} = {to}");
            }

            foreach (var entry in isDictd ? DictdReader.Read(IndexOf(path), Note) : TsvReader.Read(path, Note))
            {
                if (isDictd && IsKnown(entry, from, to, shipped))
                {
                    known++;
                    continue;
                }

                var translations = string.Join(", ", entry.Translations);
                writer.WriteLine(
                    isReversed ? $"{translations} = {entry.Headword}" : $"{entry.Headword} = {translations}");
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
            if (bad.Count < MaxBad)
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

    private static bool IsKnown(ImportedEntry entry, string from, string to, ConceptLexicon shipped) =>
        shipped.Knows(entry.Headword, from) && entry.Translations.All(word => shipped.Knows(word, to));
}
