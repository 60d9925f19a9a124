namespace NewsBot.Core.Questions.Understanding;

/// <summary>One thing that a question speaks of: a word, name, number or phrase of it.</summary>
/// <param name="Surface">As the asker wrote it.</param>
/// <param name="Alternatives">Ways to say it, the asker's own first.</param>
/// <param name="Name">Whether it looks like a name: capitalised and unknown to the lexicon, or within a sentence in English.</param>
/// <param name="Date">Whether it is a year or month, which an article's own date says as well.</param>
/// <param name="Weight">How much it counts beside its rarity; 1 is usual, less for words that only dress a question.</param>
public sealed record QuestionConcept(
    string Surface, IReadOnlyList<ConceptAlternative> Alternatives, bool Name, bool Date, float Weight)
{
    /// <summary>Whether it is what a conversation can be about: a name, also one typed without its capital.</summary>
    public bool Subject { get; init; }
}
