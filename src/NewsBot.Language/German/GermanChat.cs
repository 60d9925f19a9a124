using System.Collections.Frozen;

namespace NewsBot.Language.German;

/// <summary>Abbreviations of German chats, in lower case, and what they stand for.</summary>
internal static class GermanChat
{
    /// <summary>The words.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["%"] = " Prozent",
        ["bzw"] = "beziehungsweise",
        ["ca"] = "etwa",
        ["dtl"] = "Deutschland",
        ["dtld"] = "Deutschland",
        ["evtl"] = "eventuell",
        ["gabs"] = "gab es",
        ["gehts"] = "geht es",
        ["ggf"] = "gegebenenfalls",
        ["gibs"] = "gibt es",
        ["gibts"] = "gibt es",
        ["grad"] = "gerade",
        ["ham"] = "haben",
        ["hats"] = "hat es",
        ["inkl"] = "inklusive",
        ["is"] = "ist",
        ["iwann"] = "irgendwann",
        ["iwer"] = "irgendwer",
        ["iwie"] = "irgendwie",
        ["jmd"] = "jemand",
        ["jz"] = "jetzt",
        ["lt"] = "laut",
        ["lt."] = "laut",
        ["mio"] = "Millionen",
        ["mrd"] = "Milliarden",
        ["ne"] = "eine",
        ["nem"] = "einem",
        ["nen"] = "einen",
        ["ner"] = "einer",
        ["nich"] = "nicht",
        ["nochmal"] = "noch mal",
        ["nrw"] = "Nordrhein-Westfalen",
        ["nix"] = "nichts",
        ["ppl"] = "Leute",
        ["tsd"] = "Tausend",
        ["uni"] = "Universität",
        ["usw"] = "und so weiter",
        ["vllt"] = "vielleicht",
        ["vs"] = "gegen",
        ["vs."] = "gegen",
        ["wars"] = "war es",
        ["warns"] = "waren es",
        ["wg"] = "wegen",
        ["wv"] = "wie viele",
        ["zb"] = "zum Beispiel",
        ["z.b."] = "zum Beispiel",
        ["zw"] = "zwischen",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
