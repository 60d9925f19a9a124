using System.Text.RegularExpressions;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>
/// Notices where two names have exchanged their places: who bought from whom. Grammar is not parsed; order, the
/// prepositions before the names, and the passive are looked at.
/// </summary>
internal static partial class RoleOrder
{
    /// <param name="matches">For each word of the claim, where the source says it.</param>
    public static bool IsExchanged(Statement claim, Statement source, IReadOnlyList<List<int>> matches)
    {
        var names = Names(claim, matches);
        if (names.Exists(name => IsDisplaced(claim, source, name, matches)))
        {
            return true;
        }

        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++)
            {
                if (!names[i].Source.Intersect(names[j].Source).Any() && IsExchanged(claim, source, names[i], names[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name has lost its preposition to another that the source's sentence does not have: of "it bought from A"
    /// was made "A bought from B".
    /// </summary>
    private static bool IsDisplaced(Statement claim, Statement source, Name name, IReadOnlyList<List<int>> matches)
    {
        var role = Role(source, name.Source.Min());
        return role is "of" or "to" or "against" && Role(claim, name.Claim).Length == 0 && IsPassive(claim) == IsPassive(source)
            && Enumerable.Range(0, claim.Words.Count).Any(other =>
                claim.Words[other].IsName && matches[other].Count == 0 && Role(claim, other) == role);
    }

    private static bool IsExchanged(Statement claim, Statement source, Name first, Name second)
    {
        var isInverted = first.Source.Min() > second.Source.Max();
        if (!isInverted)
        {
            return false;
        }

        var claimFirst = Role(claim, first.Claim);
        var claimSecond = Role(claim, second.Claim);
        var sourceFirst = Role(source, first.Source.Min());
        var sourceSecond = Role(source, second.Source.Min());
        if (claimFirst == sourceFirst && claimSecond == sourceSecond && claimFirst != claimSecond)
        {
            return false;
        }

        // Turned into the passive or back, the one who acts gets or loses "by", and the order changes rightly.
        return IsPassive(claim) == IsPassive(source)
            || !(claimSecond == "of" && sourceSecond.Length == 0 || sourceFirst == "of" && claimFirst.Length == 0);
    }

    /// <summary>Names that the source has too; words of one name count once.</summary>
    private static List<Name> Names(Statement claim, IReadOnlyList<List<int>> matches)
    {
        var names = new List<Name>();
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var isFurther = i > 0 && claim.Words[i - 1].IsName
                && claim.Words[i].Start == claim.Words[i - 1].End + 1;
            if (claim.Words[i].IsName && matches[i].Count > 0 && !isFurther)
            {
                names.Add(new Name(i, matches[i]));
            }
        }

        return names;
    }

    private static string Role(Statement statement, int word)
    {
        // Over the first words of a name and its titles, back to what is written small.
        var before = statement.Text[..statement.Words[word].Start];
        var match = Preposition().Match(before);
        return match.Success ? Class(match.Groups[1].Value.ToLowerInvariant()) : "";
    }

    private static string Class(string preposition) => preposition switch
    {
        "von" or "vom" or "durch" or "aus" or "by" or "from" or "of" => "of",
        "an" or "für" or "zu" or "zum" or "zur" or "to" or "for" => "to",
        "gegen" or "against" or "over" => "against",
        "mit" or "with" => "with",
        _ => "at",
    };

    private static bool IsPassive(Statement statement) => Passive().IsMatch(statement.Text);

    [GeneratedRegex(
        @"\b(von|vom|durch|aus|by|from|of|an|für|zu|zum|zur|to|for|gegen|against|over|mit|with|in|im|bei|beim|at|on|auf|nach|after|under|unter)\s+((the|a|an|der|die|das|dem|den|einem|einer)\s+([\w-]+\s+){0,1})?((?-i:\p{Lu})\S*\s+)*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(
        @"\b(was|were|been|is|are|be)\s+(\w+\s+)?\w+(ed|en|ght|ld|de)\b|\b(wurde|wurden|wird|werden|worden)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    private readonly record struct Name(int Claim, List<int> Source);
}
