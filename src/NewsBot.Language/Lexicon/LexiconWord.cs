namespace NewsBot.Language.Lexicon;

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

/// <summary>A word or phrase of a lexicon as it is written.</summary>
/// <param name="Sure">Whether it says its concept itself rather than something near it.</param>
/// <param name="IsForm">Whether it is derived: nahm from nehmen.</param>
internal readonly record struct WrittenWord(string Text, bool Sure, bool IsForm);
