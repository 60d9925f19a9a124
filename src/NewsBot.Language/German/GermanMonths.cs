namespace NewsBot.Language.German;

/// <summary>The months in German, Austrian names and common abbreviations among them.</summary>
internal static class GermanMonths
{
    /// <summary>For each month its names, white space between them.</summary>
    public static readonly string[] Names =
    [
        "januar jänner jan jän",
        "februar feber feb febr",
        "märz maerz mär mae mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ];

    /// <summary>All names of months.</summary>
    public static readonly string All = string.Join(' ', Names);
}
