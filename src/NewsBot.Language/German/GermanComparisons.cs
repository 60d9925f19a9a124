using System.Text.RegularExpressions;

namespace NewsBot.Language.German;

/// <summary>How German compares.</summary>
internal static partial class GermanComparisons
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Comparatives =
        "mehr|meisten?|am meisten|weniger|wenigsten|höhere?[nrsm]?|höchsten?|niedrigere?[nrsm]?|größere?[nrsm]?"
        + "|größten?|groesser|kleinere?[nrsm]?"
        + "|kleinsten?|längere?[nrsm]?|längsten?|kürzere?[nrsm]?|ältere?[nrsm]?|ältesten?|jüngere?[nrsm]?|jüngsten?"
        + "|schnellere?[nrsm]?|schnellsten?"
        + "|teurere?[nrsm]?|teuersten?|billigere?[nrsm]?|günstigere?[nrsm]?|früher|frühesten?|später|spätesten?"
        + "|zuerst|eher|bessere?[nrsm]?|besten?"
        + "|schlechtere?[nrsm]?|stärkere?[nrsm]?|stärksten?|schwächere?[nrsm]?|schwerere?[nrsm]?|häufiger|öfter"
        + "|wärmer|kälter|heißer|tiefer|weiter|näher"
        + @"|genauso|ebenso|gleich";

    private const string Asks =
        "welche[rsmn]?|wer|was|wo|wann|in welche[mnrs]|wen|wem|war|waren|ist|sind|gab es|gibt es|hat|haben|hatte"
        + "|hatten|wurde|wurden|wird|werden"
        + "|kam|kamen|starben|stieg|sank|kostete|kosteten|gewann|verdiente";

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
            (Costs(), "wie viel kostete"),
            (Sooner(), "wann"),
            (Age(), "wie alt"),
            (Count(), "wie viele"),
            (Measure(), "wie viel"),
        ],
        When = "wann",
        Asking = Asking(),
        Prepositions = WordList.Set("in im am an auf bei beim für von vom zu zum zur aus mit nach vor unter gegen durch"),
        Articles = WordList.Set("der die das den dem des ein eine einen einem einer"),
        Before = "vor: {0}",
        After = "nach: {0}",
    };

    [GeneratedRegex(
        "^(?:vergleich(?:e|t)?(?: mir| mal| bitte)*|(?:ein(?:en)? |der )?vergleich (?:zwischen|von|aus)|(?:ein "
        + @")?vergleich) (?<a>.+?) (?:und|mit|vs\.?|versus|gegen) (?<b>.+?)(?: miteinander)?$",
        Options)]
    private static partial Regex Compare();

    [GeneratedRegex(
        "^(?:was (?:ist|sind|war) )?(?:der |die )?unterschiede? (?:zwischen|von) (?<a>.+?) und (?<b>.+)$",
        Options)]
    private static partial Regex Difference();

    [GeneratedRegex(
        "^(?:was unterscheidet|worin unterscheide(?:t|n) sich|wie unterscheide(?:t|n) sich) (?<a>.+?) (?:von|und) "
        + "(?<b>.+)$",
        Options)]
    private static partial Regex Differ();

    [GeneratedRegex(@"^(?<a>\S+(?: \S+){0,5}) (?:vs\.?|versus) (?<b>\S+(?: \S+){0,5})$", Options)]
    private static partial Regex Versus();

    [GeneratedRegex(
        $@"^(?<rest>(?:{Asks})\b.*?\b(?:{Comparatives})\b[^,:]*?)(?: ?[,:;?–]| -) ?(?<a>[^,]+?),? oder (?<b>.+)$",
        Options)]
    private static partial Regex AskedThenSides();

    [GeneratedRegex(
        $@"^(?<a>[^,:?]+?) oder (?<b>[^,:?]+?) ?(?:[,:;?–]| -) ?(?<rest>.*\b(?:{Comparatives})\b.*)$",
        Options)]
    private static partial Regex SidesThenAsked();

    [GeneratedRegex(
        "^(?:ist|sind|war|waren|hat|haben|hatte|hatten|kostete|kostet|bekam|gewann|verdient|verdiente) "
        + $@"(?<a>(?!es\b|er\b|sie\b).+?) (?<rest>(?:\S+ )?(?:{Comparatives})\b.*?) als (?<b>(?!\d|die hälfte"
        + @"|erwartet|geplant|sonst|je\b|zuvor|vorher|ein |eine |zwei |drei |letzte|im vorjahr).+)$",
        Options)]
    private static partial Regex Than();

    [GeneratedRegex(@"^(?<left>.+?) oder (?<right>.+)$", Options)]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?<rest>.+?),? (?:vor (?:oder|und|bzw\.?) nach|nach (?:oder|und) vor) (?<event>.+)$", Options)]
    private static partial Regex BeforeOrAfter();

    [GeneratedRegex(@"^vor (?:oder|und) nach (?<event>[^,]+), (?<rest>.+)$", Options)]
    private static partial Regex BeforeAndAfterFirst();

    [GeneratedRegex($@"\b(?:{Comparatives})\b", Options)]
    private static partial Regex Comparative();

    [GeneratedRegex(
        @"\b(?:kostete?n?|kosten|gekostet)\b.*\b(?:mehr|weniger|meisten)\b|\b(?:mehr|weniger"
        + @"|meisten)\b.*\b(?:gekostet|kosten)\b|\bteure|\bbillige|\bgünstige",
        Options)]
    private static partial Regex Costs();

    [GeneratedRegex(@"\b(?:zuerst|früher|frühesten?|eher|später|spätesten?)\b", Options)]
    private static partial Regex Sooner();

    [GeneratedRegex(@"\b(?:älter|jünger|ältest|jüngst)", Options)]
    private static partial Regex Age();

    [GeneratedRegex(
        @"\b(?:mehr|meisten|weniger|wenigsten)(?= \p{Lu}\p{L}+(?:en|er|e|n|s)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex($@"\b(?:{Comparatives})\b", Options)]
    private static partial Regex Measure();

    [GeneratedRegex(
        @"\b(?:welche[rsmn]?|wer|was|wo|es|gab|gibt|war|waren|ist|sind|hat|haben|hatte|hatten|als|von beiden)\b",
        Options)]
    private static partial Regex Asking();
}
