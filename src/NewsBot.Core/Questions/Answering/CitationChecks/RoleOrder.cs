using System.Text.RegularExpressions;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>
/// Notices where two names have exchanged their places: who bought from whom. Grammar is not parsed; order, the
/// prepositions before the names, and the passive are looked at.
/// </summary>
internal sealed class RoleOrder
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly Dictionary<string, PrepositionRole> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex _preposition;
    private readonly Regex _passive;

    public RoleOrder(Languages languages)
    {
        StatementRules[] rules = [.. languages.All.Select(language => language.Statements)];
        foreach (var (preposition, role) in rules.SelectMany(rule => rule.Prepositions))
        {
            _roles.TryAdd(preposition, role);
        }

        // Over the first words of a name and its titles, back to what is written small.
        var articles = Pattern.AnyWord(rules.SelectMany(rule => rule.Articles));
        _preposition = new Regex(
            $@"\b({Pattern.AnyWord(_roles.Keys)})\s+({articles}\s+([\w-]+\s+){{0,1}})?((?-i:\p{{Lu}})\S*\s+)*$",
            Options);
        _passive = new Regex($@"\b{Pattern.AnyOf(rules.SelectMany(rule => rule.Passive))}\b", Options);
    }

    /// <param name="matches">For each word of the claim, where the source says it.</param>
    public bool IsExchanged(Statement claim, Statement source, IReadOnlyList<List<int>> matches)
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
    /// Whether a name has lost its preposition to another that the source's sentence does not have: of "it bought from
    /// A" was made "A bought from B".
    /// </summary>
    private bool IsDisplaced(Statement claim, Statement source, Name name, IReadOnlyList<List<int>> matches)
    {
        var role = RoleOf(source, name.Source.Min());
        return role is PrepositionRole.Source or PrepositionRole.Target or PrepositionRole.Against
            && RoleOf(claim, name.Claim) == PrepositionRole.None
            && IsPassive(claim) == IsPassive(source)
            && Enumerable.Range(0, claim.Words.Count).Any(other =>
                claim.Words[other].IsName && matches[other].Count == 0 && RoleOf(claim, other) == role);
    }

    private bool IsExchanged(Statement claim, Statement source, Name first, Name second)
    {
        var isInverted = first.Source.Min() > second.Source.Max();
        if (!isInverted)
        {
            return false;
        }

        var claimFirst = RoleOf(claim, first.Claim);
        var claimSecond = RoleOf(claim, second.Claim);
        var sourceFirst = RoleOf(source, first.Source.Min());
        var sourceSecond = RoleOf(source, second.Source.Min());
        if (claimFirst == sourceFirst && claimSecond == sourceSecond && claimFirst != claimSecond)
        {
            return false;
        }

        // Turned into the passive or back, the one who acts gets or loses "by", and the order changes rightly.
        return IsPassive(claim) == IsPassive(source)
            || !((claimSecond == PrepositionRole.Source && sourceSecond == PrepositionRole.None)
                || (sourceFirst == PrepositionRole.Source && claimFirst == PrepositionRole.None));
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

    private PrepositionRole RoleOf(Statement statement, int word)
    {
        var match = _preposition.Match(statement.Text[..statement.Words[word].Start]);
        return match.Success ? _roles[match.Groups[1].Value] : PrepositionRole.None;
    }

    private bool IsPassive(Statement statement) => _passive.IsMatch(statement.Text);

    private readonly record struct Name(int Claim, List<int> Source);
}
