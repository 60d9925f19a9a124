namespace NewsBot.Core.Questions.Understanding;

/// <summary>Words by what they do in a question, in lower case.</summary>
internal static class AskingWordLists
{
    public static readonly HashSet<string> EnglishCopulas = ["is", "are", "was", "were"];

    public static readonly HashSet<string> EnglishAuxiliaries =
    [
        "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must",
    ];

    public static readonly HashSet<string> GermanAuxiliaries =
    [
        "ist", "sind", "war", "waren", "hat", "haben", "hatte", "hatten", "wird", "werden", "wurde", "wurden", "kann", "können", "konnte",
        "konnten", "soll", "sollen", "sollte", "sollten", "darf", "dürfen", "durfte", "durften", "muss", "müssen", "musste", "mussten", "gibt",
        "gab", "will", "wollen", "wollte", "wollten",
    ];

    public static readonly HashSet<string> Comparatives = ["more", "less", "longer", "higher", "mehr", "weniger", "extra"];

    /// <summary>Adjectives that ask for a number, with its kind.</summary>
    public static readonly Dictionary<string, QuantityKind> Measures = ReadMeasures(
        (QuantityKind.Age, "old alt"),
        (QuantityKind.Distance, "far tall deep wide weit tief breit"),
        (QuantityKind.Weight, "heavy schwer"),
        (QuantityKind.Speed, "fast schnell"),
        (QuantityKind.Temperature, "warm cold hot kalt heiß"),
        (QuantityKind.Money, "expensive costly teuer"),
        (QuantityKind.TimeOfDay, "spät"),
        (QuantityKind.Power, "powerful"),
        (QuantityKind.Any, "high big large great small strong thick late early hoch hohen groß gross klein stark dick früh"));

    /// <summary>Verbs by which a question asks what somebody said, wanted or thought.</summary>
    public static readonly HashSet<string> Saying =
    [
        "say", "said", "tell", "told", "claim", "argue", "demand", "accuse", "criticise", "criticize", "complain", "react", "respond", "reply",
        "answer", "describe", "call", "comment", "promise", "threaten", "warn", "think", "believe", "recommend", "advise", "suggest", "deny",
        "admit", "announce", "insist", "object", "defend", "justify", "compare", "make", "want", "urge", "ask", "write", "hope", "fear",
        "sagt", "sagte", "sagten", "sagen", "meint", "meinte", "meinten", "nannte", "bezeichnete", "forderte", "forderten", "fordert", "fordern",
        "verlangte", "verlangten", "verlangt", "kritisierte", "kritisierten", "kritisiert", "warf", "warfen", "wirft", "werfen", "hält", "hielt", "halten",
        "hielten", "reagierte", "reagierten", "reagiert", "kommentierte", "beschrieb", "äußerte", "äußerten", "versprach", "verspricht", "drohte",
        "drohten", "warnte", "riet", "behauptete", "beurteilte", "verteidigte", "antwortete", "erwiderte", "erwidert", "kündigte", "bemängelte",
        "bemängelten", "befürchtete", "bezweifelte", "schrieb", "schreibt", "stört", "störte", "wünschte", "erhofft", "erhoffte", "glaubt",
        "lobte", "beklagte", "kreideten", "folgern", "folgert", "folgerte", "denkt", "dachte", "sieht", "sah", "wehrte", "dazu",
    ];

    public static readonly HashSet<string> EnglishQuestionWords =
        ["how", "why", "when", "where", "which", "what", "what's", "what’s", "who", "who's", "who’s", "whom", "whose"];

    public static readonly HashSet<string> GermanQuestionWords =
    [
        "wer", "wem", "wen", "wessen", "wann", "wo", "wohin", "woher", "warum", "weshalb", "wieso", "weswegen", "wozu", "wofür", "wodurch", "womit",
        "wie", "wieviel", "wieviele", "wievielen", "wievieler", "was", "welche", "welcher", "welches", "welchem", "welchen", "woran", "worauf",
        "worüber", "wovon", "worum", "wonach", "woraus", "worin", "wogegen", "wovor", "wobei",
    ];

    // After these a question word begins a question, not a subordinate clause.
    public static readonly HashSet<string> Leads =
    [
        "in", "at", "to", "from", "by", "on", "with", "for", "under", "of", "until", "since", "between", "about", "into", "through", "after",
        "before", "against", "near", "around", "up", "over", "and", "or", "but", "roughly", "exactly", "approximately", "so", "within",
        "an", "am", "auf", "aus", "bei", "bis", "durch", "gegen", "mit", "nach", "seit", "über", "um", "unter", "von", "vor", "zu", "zwischen",
        "ab", "für", "und", "oder", "aber", "ohne", "laut", "wegen", "im", "zum", "zur", "genau", "ungefähr", "etwa", "also",
    ];

    public static readonly HashSet<string> Articles =
    [
        "the", "a", "an", "his", "her", "their", "its", "this", "that", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "sein",
        "seine", "ihr", "ihre",
    ];

    public static readonly HashSet<string> EnglishStops =
    [
        "of", "in", "on", "for", "from", "at", "to", "by", "with", "behind", "near", "outside", "inside", "that", "who", "which", "and", "or",
        "as", "when", "where", "while", "after", "before", "during", "about", "against", "under", "over", "into", "than", "because", "if",
        "it", "he", "she", "they", "we", "you", "there", "apart", "per", "according", "without", "through", "between", "until", "since", "the", "a", "an", "his", "her", "their", "its",
    ];

    public static readonly HashSet<string> GermanStops =
    [
        "in", "im", "an", "am", "auf", "aus", "bei", "beim", "für", "mit", "nach", "von", "vom", "vor", "zu", "zum", "zur", "durch", "gegen", "um",
        "über", "unter", "wegen", "zwischen", "und", "oder", "als", "wenn", "dass", "weil", "der", "die", "das", "des", "den", "dem", "ein",
        "eine", "einen", "einem", "einer", "er", "sie", "es", "man", "laut", "sich", "seit", "bis", "ohne", "nicht", "dort", "damals", "noch",
    ];

    private static Dictionary<string, QuantityKind> ReadMeasures(params (QuantityKind Kind, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' '), (list, word) => (word, list.Kind)).ToDictionary();
}
