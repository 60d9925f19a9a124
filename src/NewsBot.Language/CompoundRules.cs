namespace NewsBot.Language;

/// <summary>How a language writes several words as one.</summary>
public sealed record CompoundRules
{
    /// <summary>Letters that may stand between two parts.</summary>
    public required string[] Links { get; init; }

    /// <summary>
    /// Beginnings, as terms, that make another thing of a word: verkauft does not say gekauft, nor Ausland Land.
    /// </summary>
    public required IReadOnlySet<string> VerbPrefixes { get; init; }

    /// <summary>
    /// Endings and small words that are no part, though the words of an index may have them as terms.
    /// </summary>
    public required IReadOnlySet<string> NoParts { get; init; }

    /// <summary>What is no first part, though the lexicon may have it as a word; the prefixes among them.</summary>
    public required IReadOnlySet<string> NoModifiers { get; init; }

    /// <summary>What is no last part, though the lexicon may have it as a word.</summary>
    public required IReadOnlySet<string> NoHeads { get; init; }

    /// <summary>Last letter of verbs in the dictionary, which do not stand before nouns as they are.</summary>
    public required char VerbEnding { get; init; }

    /// <summary>
    /// Letters to put before a word so that the stemmer treats it as the end of a longer one: it takes more off that.
    /// </summary>
    public required string LongBeginning { get; init; }

    /// <summary>A final letter that first parts of compounds may lose.</summary>
    public required char DroppedEnding { get; init; }
}
