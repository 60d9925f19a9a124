namespace NewsBot.Language.German;

/// <summary>Number words of German, folded.</summary>
internal static class GermanNumbers
{
    public const string Scales = """
        hundert=2 tausend=3 tsd=3 million=6 millionen=6 mio=6 mill=6 milliarde=9 milliarden=9 mrd=9 billion=12
        billionen=12 bio=12 billiarde=15 billiarden=15
        """;

    private static readonly string[] Ones =
    [
        "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
        "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens =
        ["zwanzig", "dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] BelowHundred =
    [
        .. Ones,
        .. Tens.SelectMany(ten => Ones.Take(9).Select(one => $"{one}und{ten}").Prepend(ten)),
    ];

    /// <summary>
    /// Up to 99, whole hundreds and thousands; without "ein", which mostly is an article. A half counts only before a
    /// word of scale.
    /// </summary>
    public static string Words { get; } = string.Join(
        ' ',
        [
            "null=0", "halbe=0.5", "halben=0.5", "anderthalb=1.5", "eineinhalb=1.5", "zweieinhalb=2.5", "dutzend=12",
            .. BelowHundred.Index().Skip(1).Select(number => $"{number.Item}={number.Index + 1}"),
            .. Ones.Take(9).Index().Select(one => $"{one.Item}hundert={one.Index + 1}00"),
            .. BelowHundred.Index().Select(number => $"{number.Item}tausend={number.Index + 1}000"),
            "hunderttausend=100000",
            .. Ones.Take(9).Index().Select(one => $"{one.Item}hunderttausend={one.Index + 1}00000"),
        ]);
}
