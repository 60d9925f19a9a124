namespace NewsBot.Core.Questions.Evidence.Words;

/// <summary>What the lexicon makes of a capitalised word.</summary>
internal enum NameKind
{
    /// <summary>An everyday word, or no capitalised one.</summary>
    None,

    /// <summary>
    /// A person of the lexicon, or a name that it does not have: mostly of a person, a company, a small place.
    /// </summary>
    Unknown,

    /// <summary>A name of the lexicon: a country, a city, an institution.</summary>
    Known,
}
