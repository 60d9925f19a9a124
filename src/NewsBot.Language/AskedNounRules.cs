using System.Collections.Frozen;

namespace NewsBot.Language;

/// <summary>
/// Nouns of a language by what kind of thing they ask for, and how their forms lead to them. All in lower case.
/// </summary>
public sealed class AskedNounRules
{
    private readonly FrozenDictionary<string, AskedFor> _byNoun;

    /// <summary>Takes lists of nouns.</summary>
    /// <param name="lists">A noun that stands in two lists is what the first says.</param>
    public AskedNounRules(params IEnumerable<(AskedFor Asked, string Nouns)> lists)
    {
        Nouns =
        [
            .. lists.SelectMany(list => WordList.Split(list.Nouns), (list, noun) => (noun, list.Asked))
                .DistinctBy(pair => pair.noun),
        ];
        _byNoun = Nouns.ToFrozenDictionary(pair => pair.Noun, pair => pair.Asked, StringComparer.Ordinal);
    }

    /// <summary>Of a language whose nouns are not known.</summary>
    public static AskedNounRules None { get; } = new();

    /// <summary>All nouns, in the order of the lists.</summary>
    public IReadOnlyList<(string Noun, AskedFor Asked)> Nouns { get; }

    /// <summary>
    /// Endings of inflected forms with what takes their place in the noun, in the order in which they are tried.
    /// </summary>
    public IReadOnlyList<(string Ending, string Stem)> Endings { get; init; } = [];

    /// <summary>Endings that make a possessive of a noun: 's.</summary>
    public IReadOnlyList<string> Possessives { get; init; } = [];

    /// <summary>Endings of nouns for persons.</summary>
    public IReadOnlyList<string> PersonEndings { get; init; } = [];

    /// <summary>Words with such an ending that are none.</summary>
    public IReadOnlySet<string> NoPersons { get; init; } = WordList.Empty;

    /// <summary>What a noun asks for as it is written here; null for others.</summary>
    public AskedFor? Find(ReadOnlySpan<char> noun) =>
        _byNoun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var asked) ? asked : null;

    /// <summary>What a noun in any form asks for; null for others.</summary>
    /// <param name="shortest">Fewest letters before an ending.</param>
    public AskedFor? FindForm(ReadOnlySpan<char> noun, int shortest)
    {
        if (Find(noun) is { } asked)
        {
            return asked;
        }

        foreach (var (ending, stem) in Endings)
        {
            if (!noun.EndsWith(ending) || noun.Length - ending.Length < shortest)
            {
                continue;
            }

            var start = noun[..^ending.Length];
            if ((stem.Length == 0 ? Find(start) : Find(string.Concat(start, stem))) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>What a question asks for.</summary>
/// <param name="Type">The kind of thing.</param>
/// <param name="Quantity">Of a quantity or time, which kind.</param>
/// <param name="Noun">
/// Where the asked noun begins in the question: "shares" of "how many shares"; null where there is none.
/// </param>
public readonly record struct AskedFor(AnswerType Type, QuantityKind Quantity = QuantityKind.Any, int? Noun = null);
