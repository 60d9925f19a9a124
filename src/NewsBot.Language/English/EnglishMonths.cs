namespace NewsBot.Language.English;

/// <summary>The months in English, with common abbreviations.</summary>
internal static class EnglishMonths
{
    /// <summary>For each month its names, white space between them.</summary>
    public static readonly string[] Names =
    [
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ];
}
