namespace NewsBot.Language.English;

/// <summary>By what words English states, denies and dates things.</summary>
internal static class EnglishStatements
{
    /// <summary>The rules.</summary>
    public static StatementRules Rules { get; } = new()
    {
        Numbers = WordList.Map(
            ("2", "two second twice both"),
            ("3", "three third thrice"),
            ("4", "four fourth"),
            ("5", "five fifth"),
            ("6", "six sixth"),
            ("7", "seven seventh"),
            ("8", "eight eighth"),
            ("9", "nine ninth"),
            ("10", "ten tenth"),
            ("11", "eleven eleventh"),
            ("12", "twelve twelfth"),
            ("13", "thirteen"),
            ("14", "fourteen"),
            ("15", "fifteen"),
            ("16", "sixteen"),
            ("17", "seventeen"),
            ("18", "eighteen"),
            ("19", "nineteen"),
            ("20", "twenty twentieth"),
            ("30", "thirty"),
            ("40", "forty"),
            ("50", "fifty"),
            ("60", "sixty"),
            ("70", "seventy"),
            ("80", "eighty"),
            ("90", "ninety")),
        BeforeMonths = ["in", "since", "until", "of", "from"],
        Counted = ["percent", "people"],

        // "Not only" denies nothing.
        Denials =
        [
            @"not(?!\s+only)", @"\w+n['’]t", "cannot", "never", @"no(?!\.)", "none", "nobody", "nothing",
            "neither", "without",
        ],
        Prepositions = WordList.Map(
            (PrepositionRole.Source, "by from of"),
            (PrepositionRole.Target, "to for"),
            (PrepositionRole.Against, "against over"),
            (PrepositionRole.With, "with"),
            (PrepositionRole.Place, "in at on after under")),
        Articles = ["the", "a", "an"],
        Passive = [@"(?:was|were|been|is|are|be)\s+(?:\w+\s+)?\w+(?:ed|en|ght|ld|de)"],
        DisregardVerbs = [@"ignor\w*", "disregard", "forget"],
        DisregardedThings = ["instruction", "rule", "prompt"],
        Orders = [@"\byou are now\b", @"\b(?:answer|reply|respond)\s+(?:every|each|all|any|with|only|to every)\b"],
    };
}
