using System.Text.RegularExpressions;

namespace NewsBot.Language.English;

/// <summary>How English compares.</summary>
internal static partial class EnglishComparisons
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Comparatives =
        "more|most|less|least|fewer|fewest|higher|highest|lower|lowest|bigger|biggest|larger|largest|smaller"
        + "|smallest|longer|longest"
        + "|shorter|shortest|older|oldest|younger|youngest|newer|taller|tallest|faster|fastest|slower|slowest"
        + "|cheaper|cheapest|earlier"
        + "|earliest|later|latest|first|sooner|better|best|worse|worst|stronger|strongest|weaker|heavier|heaviest"
        + "|lighter|richer|poorer"
        + "|hotter|colder|warmer|wider|deeper|deadlier|deadliest|greater|greatest|closer|further|farther|harder"
        + "|safer|busier|steeper"
        + "|different|the same|as (?:many|much|high|big|large|long|old)";

    private const string Asks =
        "which|who|what|where|when|in which|was|were|is|are|did|do|does|has|have|had|will|would";

    /// <summary>The rules.</summary>
    public static ComparisonRules Rules { get; } = new()
    {
        Plain = [Compare(), Difference(), Differ(), Versus()],
        Comparing = [AskedThenSides(), SidesThenAsked(), Than()],
        Alternatives = [Or()],
        BeforeAfter = [BeforeOrAfter(), BeforeAndAfterFirst()],
        Comparative = Comparative(),
        Questions =
        [
            (Costs(), "how much did it cost"),
            (Sooner(), "when"),
            (Age(), "how old"),
            (Count(), "how many"),
            (Measure(), "how much"),
        ],
        When = "when",
        Asking = Asking(),
        Prepositions = WordList.Set("in on at for by to from during under with after before against among of about"),
        Articles = WordList.Set("the a an"),
        Before = "before {0}",
        After = "after {0}",
    };

    [GeneratedRegex(
        @"^(?:compare|(?:a |the )?comparison (?:of|between)) (?:the )?(?<a>.+?) (?:and|with|to|vs\.?|versus"
        + "|against) (?<b>.+)$",
        Options)]
    private static partial Regex Compare();

    [GeneratedRegex(
        "^(?:what(?:'s| is|s| are| was| were) )?(?:the )?(?:main |biggest )?differences? (?:between|of) (?<a>.+?) "
        + "and (?<b>.+)$",
        Options)]
    private static partial Regex Difference();

    [GeneratedRegex(
        "^how (?:do|does|did) (?<a>.+?) (?:differ from|compare (?:to|with)|and (?<b>.+?) (?:differ|compare)$) "
        + "?(?<b>.*)$",
        Options)]
    private static partial Regex Differ();

    [GeneratedRegex(@"^(?<a>\S+(?: \S+){0,5}) (?:vs\.?|versus) (?<b>\S+(?: \S+){0,5})$", Options)]
    private static partial Regex Versus();

    [GeneratedRegex(
        $@"^(?<rest>(?:{Asks})\b.*?\b(?:{Comparatives})\b[^,:]*?)(?: ?[,:;?–]| -) ?(?<a>[^,]+?),? or (?<b>.+)$",
        Options)]
    private static partial Regex AskedThenSides();

    [GeneratedRegex(
        $@"^(?<a>[^,:?]+?) or (?<b>[^,:?]+?) ?(?:[,:;?–]| -) ?(?<rest>.*\b(?:{Comparatives})\b.*)$",
        Options)]
    private static partial Regex SidesThenAsked();

    [GeneratedRegex(
        @"^(?:is|are|was|were|did|do|does|has|have|had) (?<a>(?!there\b|it\b|he\b|she\b|they\b).+?) (?<rest>(?:\S+ "
        + $@")?(?:{Comparatives})\b.*?) than (?:in )?(?<b>(?!\d|half|expected|planned|usual|ever|before|a |an |one "
        + "|two |three |four |five |ten |last |previous).+)$",
        Options)]
    private static partial Regex Than();

    [GeneratedRegex(@"^(?<left>.+?) or (?<right>.+)$", Options)]
    private static partial Regex Or();

    [GeneratedRegex(
        @"^(?<rest>.+?),? (?:before (?:or|and|vs\.?|versus) after|after (?:or|and) before) (?<event>.+)$",
        Options)]
    private static partial Regex BeforeOrAfter();

    [GeneratedRegex(@"^before (?:or|and) after (?<event>[^,]+), (?<rest>.+)$", Options)]
    private static partial Regex BeforeAndAfterFirst();

    [GeneratedRegex($@"\b(?:{Comparatives})\b", Options)]
    private static partial Regex Comparative();

    [GeneratedRegex(
        @"\bcosts?\b.*\b(?:more|most|less|least)\b|\b(?:more|less|most|least) expensive\b|\bcheape(?:r|st)\b",
        Options)]
    private static partial Regex Costs();

    [GeneratedRegex(@"\b(?:first|earlie(?:r|st)|sooner|late(?:r|st))\b", Options)]
    private static partial Regex Sooner();

    [GeneratedRegex(@"\b(?:older|oldest|younger|youngest)\b", Options)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:more|most|fewer|fewest|less|as many)(?= \p{L})", Options)]
    private static partial Regex Count();

    [GeneratedRegex($@"\b(?:{Comparatives})\b", Options)]
    private static partial Regex Measure();

    [GeneratedRegex(
        @"\b(?:which|who|what|where|there|was|were|is|are|did|do|does|has|have|had|than|of the two|one|it)\b",
        Options)]
    private static partial Regex Asking();
}
