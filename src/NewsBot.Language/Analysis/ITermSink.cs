namespace NewsBot.Language.Analysis;

/// <summary>
/// Takes in the terms of a text while it is analysed. Whoever needs no tokens can keep what it makes of a word by the
/// word as it is written, and pass over analysis for all words that it has seen.
/// </summary>
public interface ITermSink
{
    /// <summary>Where terms are put that no written word stands for, such as those of numbers.</summary>
    List<Token> Loose { get; }

    /// <summary>Takes in a word, whose terms <see cref="Analyzer.AddTerms"/> makes.</summary>
    /// <returns>The digits of the number that it spells, as in "three"; null for other words.</returns>
    string? AddWord(ReadOnlySpan<char> surface, int start, int length, int position);

    /// <summary>Takes in what was put into <see cref="Loose"/>.</summary>
    void TakeLoose();
}
