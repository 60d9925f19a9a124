namespace NewsBot.Language.English;

/// <summary>Words by which the sentences of English texts are found.</summary>
internal static class EnglishSentences
{
    public static SentenceRules Rules { get; } = new()
    {
        NeverLast = """
            dr prof mr mrs ms mx messrs st hon rev fr gen col maj capt cpt lt sgt cmdr adm sen rep gov pres sec supt det
            insp amb atty dept univ assn vs cf eg ie approx viz ft mt rd jun jr sr
            """,
        MaybeLast = """
            inc corp ltd co bros plc llc jr sr esq etc al ave blvd rd sq mass calif conn ariz colo fla ill kan ky la
            mich minn miss mo neb nev okla ore pa tenn tex va vt wash wis wyo ala ark ga ind del jan feb mar apr jun jul
            aug sep sept oct nov dec mo mon tue tues wed thu thurs fri sat sun
            """,
        BeforeNumber = "no nos art fig figs vol p pp tel fax eq sect par para ch cap rs op ed",
        Clock = "a.m p.m",
        AfterClock = """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january
            february march april may june july august september october november december jan feb mar apr jun jul aug
            sep sept oct nov dec eastern pacific central mountain greenwich london local central european
            """,
        AddressEndings = "com org net gov edu info biz co uk us io tv",
        Starters = """
            the a an he she it they we i you in on at but and or so if when while after before as for from with this
            that these those there his her their its our my your no not yes however meanwhile although since under by to
            of some many most all both each what who why how where is are was were do does did according another
            """,
        BeforeLetter = "Plan Vitamin Hepatitis Group Team Class Type Category Model Point",
        NeverLastLetters = "J",
        HasNoOrdinalStop = true,
    };
}
