namespace NewsBot.Language.English;

/// <summary>How English words become terms.</summary>
internal static class EnglishWords
{
    public static WordRules Rules { get; } = new()
    {
        StopWords = EnglishStopWords.All,
        Stem = EnglishStemmer.Stem,
        NumberWords = EnglishNumbers.Words,
        Scales = EnglishNumbers.Scales,
        FixedTerms = "$=dollar usd=dollar €=euro eur=euro £=pound gbp=pound ¥=yen jpy=yen %=percent pct=percent",
        DecimalSign = '.',
        Forms = EnglishForms.Of,
    };

    public static Spelling Spelling { get; } = new()
    {
        OrdinalEndings = "st nd rd th",
        Contractions = "s S re ve ll d m",
        MoneyScales = "m=6 b=9 t=12",
    };
}
