using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>What the words of articles are looked at with.</summary>
internal sealed class EvidenceWords
{
    private readonly string[] _sourceNotes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _agents;

    public EvidenceWords(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Scanner = new WordScanner(vocabulary);
        Names = new NameTagger(vocabulary, Scanner);
        _sourceNotes = [.. vocabulary.Languages.All.SelectMany(language => language.Evidence.SourceNotes)];
        _agents = vocabulary.Languages.All.SelectMany(language => language.Evidence.Agents).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Splits sentences into words.</summary>
    public WordScanner Scanner { get; }

    /// <summary>Tells names from nouns.</summary>
    public NameTagger Names { get; }

    /// <summary>Whether a sentence begins as notes on where a text is from do.</summary>
    public bool IsSourceNote(ReadOnlySpan<char> sentence)
    {
        foreach (var note in _sourceNotes)
        {
            if (sentence.StartsWith(note, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether who or what did something comes after a word: by, durch.</summary>
    public bool IsAgent(ReadOnlySpan<char> word) => _agents.Contains(word);
}
