namespace NewsBot.Language.English;

/// <summary>Number words of English.</summary>
internal static class EnglishNumbers
{
    /// <summary>Without "one", which mostly is a pronoun.</summary>
    public const string Words = """
        zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 twenty=20 thirty=30
        forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        """;

    public const string Scales = """
        thousand=3 thousands=3 k=3 million=6 millions=6 mn=6 mln=6 billion=9 billions=9 bn=9 bln=9 trillion=12
        trillions=12 tn=12 trn=12
        """;
}
