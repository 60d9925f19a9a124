namespace NewsBot.Language.German;

/// <summary>Number words of German, folded.</summary>
internal static class GermanNumbers
{
    /// <summary>Without "ein", which mostly is an article.</summary>
    public const string Words = """
        null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreissig=30
        vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
        """;

    public const string Scales = """
        tausend=3 tsd=3 million=6 millionen=6 mio=6 mill=6 milliarde=9 milliarden=9 mrd=9 billion=12 billionen=12 bio=12
        billiarde=15 billiarden=15
        """;
}
