using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>
/// By what words a language states, denies and dates things: what a model's sentences are held against.
/// </summary>
public sealed record StatementRules
{
    /// <summary>Of a language in which only words, digits and capitals can be compared.</summary>
    public static StatementRules None { get; } = new();

    /// <summary>Numbers written as words, in lower case, with their digits.</summary>
    public IReadOnlyDictionary<string, string> Numbers { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Words before a month that stands for itself.</summary>
    public IReadOnlyList<string> BeforeMonths { get; init; } = [];

    /// <summary>What follows four digits that are no year: people.</summary>
    public IReadOnlyList<string> Counted { get; init; } = [];

    /// <summary>Patterns of words that deny.</summary>
    public IReadOnlyList<string> Denials { get; init; } = [];

    /// <summary>Endings of capitalised nouns that are no names; null where capitals make names.</summary>
    public Regex? NounEnding { get; init; }

    /// <summary>Prepositions without an article, at the end of what stands before a word: a name follows.</summary>
    public Regex? BeforeName { get; init; }

    /// <summary>Prepositions by the part that the name after them plays.</summary>
    public IReadOnlyDictionary<string, PrepositionRole> Prepositions { get; init; } = FrozenDictionary<string, PrepositionRole>.Empty;

    /// <summary>Articles between a preposition and a name.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Patterns of the passive.</summary>
    public IReadOnlyList<string> Passive { get; init; } = [];

    /// <summary>Patterns of verbs that tell a machine to forget its orders.</summary>
    public IReadOnlyList<string> DisregardVerbs { get; init; } = [];

    /// <summary>Patterns of what it is told to forget.</summary>
    public IReadOnlyList<string> DisregardedThings { get; init; } = [];

    /// <summary>Other patterns of orders to a machine.</summary>
    public IReadOnlyList<string> Orders { get; init; } = [];
}
