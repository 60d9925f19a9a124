namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>A word of a sentence that says something.</summary>
/// <param name="Surface">As it is written.</param>
/// <param name="Terms">
/// What the analyzer of the sentence's language makes of it; several for a compound with hyphens.
/// </param>
/// <param name="Number">
/// The number that it states, scaled by a word after it (2.5 million: 2500000); null for other words.
/// </param>
internal sealed record StatementWord(string Surface, int Start, int End, IReadOnlyList<string> Terms, string? Number)
{
    /// <summary>Whether it is, as far as can be seen, part of a name.</summary>
    public bool IsName { get; init; }

    /// <summary>Of a compound with hyphens, the part that is a name; null where none is.</summary>
    public string? NamePart { get; init; }

    /// <summary>
    /// Whether it has a capital and no known meaning: a name, or a German noun that the lexicon lacks.
    /// </summary>
    public bool IsStrange { get; init; }
}
