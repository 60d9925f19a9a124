namespace NewsBot.Language.German;

/// <summary>How German writes several words as one: Elektro|auto|fabrik, Regierung|s|chef.</summary>
internal static class GermanCompounds
{
    private const string Prefixes = """
        ver ent zer miss emp aus ein auf vor mit nach unter uber durch bei her hin weg wider zuruck zusammen
        """;

    public static CompoundRules Rules { get; } = new()
    {
        Links = ["s", "es", "n", "en", "er", "e"],
        VerbPrefixes = WordList.Set(Prefixes),
        NoParts = WordList.Set("heit keit schaft tat ung lich ent ten end den dem des die der ali ion"),
        NoModifiers = WordList.Set(Prefixes + " all alle als ach prot tran"),
        NoHeads = WordList.Set(
            """
            heit keit schaft tat ung lich ent ten end den ali ion tum nis los bar haft est zin kam ice
            """),
        VerbEnding = 'n',
        LongBeginning = "lademal",
        DroppedEnding = 'e',
    };
}
