namespace NewsBot.Language;

/// <summary>
/// How a language speaks at the beginning of a sentence of somebody whom a sentence before names. Words are in lower case.
/// </summary>
public sealed record ReferenceRules
{
    /// <summary>Of a language in which nobody is spoken of in this way.</summary>
    public static ReferenceRules None { get; } = new();

    /// <summary>Words that may stand before: but.</summary>
    public IReadOnlySet<string> Openers { get; init; } = WordList.Empty;

    /// <summary>Pronouns for one person: he.</summary>
    public IReadOnlySet<string> PersonPronouns { get; init; } = WordList.Empty;

    /// <summary>Pronouns for what is one person's, where they hardly ever stand for a thing's: his.</summary>
    public IReadOnlySet<string> PersonPossessives { get; init; } = WordList.Empty;

    /// <summary>Articles of what was named before: the.</summary>
    public IReadOnlySet<string> Articles { get; init; } = WordList.Empty;

    /// <summary>Nouns for companies, where words are joined also as ends of compounds: company.</summary>
    public IReadOnlySet<string> Companies { get; init; } = WordList.Empty;

    /// <summary>Words that belong to a company's name and to no person's: Inc.</summary>
    public IReadOnlySet<string> CompanyNames { get; init; } = WordList.Empty;

    /// <summary>Titles before a person's name that are no part of it: Mr, President.</summary>
    public IReadOnlySet<string> Titles { get; init; } = WordList.Empty;

    /// <summary>Prepositions before places and hardly ever before companies: in.</summary>
    public IReadOnlySet<string> BeforePlaces { get; init; } = WordList.Empty;
}
