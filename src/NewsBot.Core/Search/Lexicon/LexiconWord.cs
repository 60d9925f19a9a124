namespace NewsBot.Core.Search.Lexicon;

/// <summary>A word or phrase of a concept, analysed in its language.</summary>
/// <param name="Language">ISO 639-1 code of the language that the word belongs to.</param>
/// <param name="Terms">The terms of its words in order; more than one for a phrase.</param>
/// <param name="Sure">Whether the word says the concept itself rather than something near it.</param>
public sealed record LexiconWord(string Language, IReadOnlyList<string> Terms, bool Sure)
{
    /// <summary>Whether the word is a proper name (Croatia, NASA), which only English spelling tells.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether its line is the name of a person.</summary>
    public bool IsPerson { get; init; }
}
