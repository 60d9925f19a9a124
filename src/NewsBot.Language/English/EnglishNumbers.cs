namespace NewsBot.Language.English;

/// <summary>Number words of English.</summary>
internal static class EnglishNumbers
{
    public const string Scales = """
        hundred=2 thousand=3 thousands=3 k=3 million=6 millions=6 mn=6 mln=6 billion=9 billions=9 bn=9 bln=9 trillion=12
        trillions=12 tn=12 trn=12
        """;

    private static readonly string[] Ones =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>
    /// Up to 99, those with a hyphen as one word; without "one", which mostly is a pronoun. A half counts only before a
    /// word of scale.
    /// </summary>
    public static string Words { get; } = string.Join(
        ' ',
        [
            "zero=0", "half=0.5", "dozen=12",
            .. Ones.Index().Skip(1).Select(one => $"{one.Item}={one.Index + 1}"),
            .. Tens.Index().Select(ten => $"{ten.Item}={(10 * ten.Index) + 20}"),
            .. Tens.Index().SelectMany(ten => Ones.Take(9).Index()
                .Select(one => $"{ten.Item}{one.Item}={(10 * ten.Index) + 21 + one.Index}")),
        ]);
}
