using System.Text.RegularExpressions;

namespace NewsBot.Language.German;

/// <summary>By what words German states, denies and dates things.</summary>
internal static partial class GermanStatements
{
    /// <summary>The rules.</summary>
    public static StatementRules Rules { get; } = new()
    {
        Numbers = WordList.Map(
            ("2", "zwei zweite zweiten zweiter zweites zweimal beide beiden"),
            ("3", "drei dritte dritten dritter drittes dreimal"),
            ("4", "vier vierte vierten vierter viertes viermal"),
            ("5", "fünf fünfte fünften fünfter fünftes"),
            ("6", "sechs sechste sechsten sechster sechstes"),
            ("7", "sieben siebte siebten siebter siebtes"),
            ("8", "acht achte achten achter achtes"),
            ("9", "neun neunte neunten neunter neuntes"),
            ("10", "zehn zehnte zehnten zehnter"),
            ("11", "elf elfte elften"),
            ("12", "zwölf zwölfte zwölften"),
            ("13", "dreizehn"),
            ("14", "vierzehn"),
            ("15", "fünfzehn"),
            ("16", "sechzehn"),
            ("17", "siebzehn"),
            ("18", "achtzehn"),
            ("19", "neunzehn"),
            ("20", "zwanzig zwanzigste zwanzigsten"),
            ("30", "dreißig"),
            ("40", "vierzig"),
            ("50", "fünfzig"),
            ("60", "sechzig"),
            ("70", "siebzig"),
            ("80", "achtzig"),
            ("90", "neunzig")),
        BeforeMonths = ["im", "in", "seit", "bis", "vom", "ab", "am"],
        Counted = ["Prozent", "Euro", "Menschen"],

        // "Nicht nur" denies nothing.
        Denials =
        [
            @"nicht(?!\s+nur)", "kein(?:e[mnrs]?)?", "nie", "niemals", "niemand(?:em|en)?", "nichts", "weder", "ohne",
            "keinerlei",
        ],
        NounEnding = NounEnding(),
        BeforeName = BeforeName(),
        Prepositions = WordList.Map(
            (PrepositionRole.Source, "von vom durch aus"),
            (PrepositionRole.Target, "an für zu zum zur"),
            (PrepositionRole.Against, "gegen"),
            (PrepositionRole.With, "mit"),
            (PrepositionRole.Place, "in im bei beim auf nach unter")),
        Articles = ["der", "die", "das", "dem", "den", "einem", "einer"],
        Passive = ["(?:wurde|wurden|wird|werden|worden)"],
        DisregardVerbs = [@"ignor\w*", "vergiss", "missachte"],
        DisregardedThings = ["anweisung", "regel", "vorgabe"],
        Orders =
        [
            @"\bdu bist (?:jetzt|nun|ab)\b", @"\bantworte(?:st|t)?\s+(?:nur|immer|mit|auf jede|du|stets|ohne)\b",
        ],
    };

    [GeneratedRegex(
        "(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|nis|nisse|chen|ler|leute)s?$")]
    private static partial Regex NounEnding();

    [GeneratedRegex(
        @"\b(von|in|aus|bei|nach|mit|an|für|gegen|durch|über|um|zwischen|laut)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeName();
}
