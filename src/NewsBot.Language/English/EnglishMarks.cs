namespace NewsBot.Language.English;

/// <summary>By what English is told from other languages.</summary>
internal static class EnglishMarks
{
    /// <summary>What tells a text, and a question of a few words.</summary>
    /// <remarks>Questions do not begin with "was" here: more German ones do.</remarks>
    public static LanguageMarks All { get; } = new(
        """
        the a an and or but of to in on at by for with from as is are was were be been being has have had do does did
        not no will would can could should may might must it its he she they we you his her their our your this that
        these those there which who whom whose what when where why how if than then also after before about into over
        under between during against more most other some such only its i my me him them us said says because while
        since until out up off all any both each few many much new one two
        """,
        "th wh ght tion ing sh ould ough ould aw ew ly_ _kn ous_ ed_ _wr ay_ ck_",
        """
        who whom whose what when where why how which does did do is are were has have had will would can could should
        tell list name
        """);
}
