using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>
/// Holds a translation against the sentence that it translates, both ways: no number, day, name or denial may be added,
/// lost or changed, and its other words must mostly be known to say what the sentence says.
/// </summary>
/// <param name="vocabulary">What sentences are read with.</param>
public sealed class GlossCheck(Vocabulary vocabulary)
{
    // Part of the other words of either that the lexicon finds in the other one.
    private const double Known = 0.4;

    // A translation that is so much shorter or longer (in characters) is none.
    private const double Shortest = 0.5;
    private const double Longest = 2;

    private static readonly HashSet<int> NoYears = [];

    private readonly StatementReader _reader = new(vocabulary);
    private readonly WordMatcher _matcher = new(vocabulary);
    private readonly InstructionDetector _orders = new(vocabulary.Languages);
    private readonly RoleOrder _roles = new(vocabulary.Languages);

    /// <summary>Whether a translation may stand beside a quote.</summary>
    /// <param name="language">ISO 639-1 code of the translation's language.</param>
    /// <param name="quoteLanguage">ISO 639-1 code of the quote's language.</param>
    public bool Holds(string gloss, string language, string quote, string quoteLanguage)
    {
        if (SupportCheck.HasMarkup(gloss) || _orders.Give(quote) || _orders.Give(gloss)
            || gloss.Length < Shortest * quote.Length || gloss.Length > Longest * quote.Length)
        {
            return false;
        }

        var said = _reader.Read(quote, quoteLanguage);
        var told = _reader.Read(gloss, language);
        var matches = _matcher.Match(told, said);
        return IsSaid(told, said, matches)
            && IsSaid(said, told, _matcher.Match(said, told))
            && (said.Denials.Count > 0) == (told.Denials.Count > 0)
            && !_roles.IsExchanged(told, said, matches);
    }

    /// <summary>Whether all numbers, days and names of one, and enough of its other words, are in the other.</summary>
    private static bool IsSaid(Statement one, Statement other, IReadOnlyList<List<int>> matches)
    {
        var words = one.Words.Zip(matches, (word, places) => (Word: word, IsHeld: places.Count > 0)).ToList();
        var others = words.Where(word => word.Word is { Number: null, IsName: false }).ToList();
        return words.TrueForAll(word => word.IsHeld || word.Word is { Number: null, IsName: false, NamePart: null })
            && one.Dates.All(date => other.Dates.Any(same => date.IsSaidBy(same, NoYears)))
            && others.Count(word => word.IsHeld) >= Known * others.Count;
    }
}
