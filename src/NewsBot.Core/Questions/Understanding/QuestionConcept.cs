namespace NewsBot.Core.Questions.Understanding;

/// <summary>One thing that a question speaks of: a word, name, number or phrase of it.</summary>
/// <param name="Surface">As the asker wrote it.</param>
/// <param name="Alternatives">Ways to say it, the asker's own first.</param>
/// <param name="Name">
/// Whether it looks like a name: capitalised and unknown to the lexicon, or within a sentence in English.
/// </param>
/// <param name="Date">Whether it is a year or month, which an article's own date says as well.</param>
/// <param name="Weight">
/// How much it counts beside its rarity; 1 is usual, less for words that only dress a question.
/// </param>
public sealed record QuestionConcept(
    string Surface, IReadOnlyList<ConceptAlternative> Alternatives, bool Name, bool Date, float Weight)
{
    /// <summary>Whether it is what a conversation can be about: a name, also one typed without its capital.</summary>
    public bool Subject { get; init; }
}

/// <summary>One way to say a concept.</summary>
/// <param name="Language">Language in whose texts it counts; null for every language.</param>
/// <param name="Terms">Its terms in order; more than one for a phrase.</param>
/// <param name="Weight">How sure it is that these terms say the concept; 1 for the asker's own word.</param>
public sealed record ConceptAlternative(string? Language, IReadOnlyList<string> Terms, float Weight);
