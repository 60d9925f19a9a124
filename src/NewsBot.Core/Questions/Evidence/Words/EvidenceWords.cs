using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>What the words of articles are looked at with.</summary>
internal sealed class EvidenceWords
{
    private readonly string[] _sourceNotes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _agents;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _superseded;

    public EvidenceWords(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Scanner = new WordScanner(vocabulary);
        Names = new NameTagger(vocabulary, Scanner);
        _sourceNotes = [.. vocabulary.Languages.All.SelectMany(language => language.Evidence.SourceNotes)];
        _agents = Lookup(vocabulary, rules => rules.Agents, StringComparer.Ordinal);
        _superseded = Lookup(vocabulary, rules => rules.Superseded, StringComparer.OrdinalIgnoreCase);
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

    /// <summary>Whether a sentence begins by saying that its figure counts no more: previously, zuvor.</summary>
    public bool IsSuperseded(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf(' ') is > 0 and var end && _superseded.Contains(sentence[..end]);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(
        Vocabulary vocabulary, Func<EvidenceRules, IReadOnlySet<string>> words, StringComparer comparer) =>
        vocabulary.Languages.All.SelectMany(language => words(language.Evidence)).ToHashSet(comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
