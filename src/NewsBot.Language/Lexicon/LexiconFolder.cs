using System.Text;
using NewsBot.Language.Analysis;

namespace NewsBot.Language.Lexicon;

/// <summary>
/// The lexicons that a data folder adds to the one that the program ships. Read once, at the start of a process.
/// </summary>
public sealed class LexiconFolder
{
    /// <summary>Ending of a file that counts as the program's own lexicon does.</summary>
    public const string Ending = ".txt";

    /// <summary>Ending of a file that counts only where no other knows a word.</summary>
    public const string FallbackEnding = ".fallback.txt";

    /// <summary>Reads a folder; a file that cannot be read is passed over and told in <see cref="Faults"/>.</summary>
    /// <param name="folder">It need not exist.</param>
    /// <param name="analyzers">How words become terms.</param>
    public LexiconFolder(string folder, Analyzers analyzers)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            Lexicon = ConceptLexicon.Shipped(analyzers);
            return;
        }

        Lexicon = new ConceptLexicon(analyzers).ReadShipped();
        foreach (var file in files)
        {
            Read(file);
        }
    }

    /// <summary>The program's lexicon with those of the folder.</summary>
    public ConceptLexicon Lexicon { get; }

    /// <summary>Names of the files that were read, with the number of their concepts.</summary>
    public IReadOnlyList<(string File, int Concepts)> Files { get; private set; } = [];

    /// <summary>Names of the files that were passed over, and why.</summary>
    public IReadOnlyList<(string File, string Reason)> Faults { get; private set; } = [];

    private void Read(string path)
    {
        var name = Path.GetFileName(path);
        var before = Lexicon.Concepts;
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            Lexicon.Read(reader, name, path.EndsWith(FallbackEnding, StringComparison.Ordinal));
            Files = [.. Files, (name, Lexicon.Concepts - before)];
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
        {
            Faults = [.. Faults, (name, fault.Message)];
        }
    }
}
