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
        """)
    {
        HeadlineWords = """
            says say amid against across again after ahead back down over off out up new old first last
            top big high low police court government mayor minister president senate house judge party
            election vote votes strike strikes deal talks war peace attack attacks fire crash storm flood
            floods killed dead dies die hurt missing found arrested charged jailed schools school teachers
            students doctors nurses workers jobs pay prices price rates rate tax taxes oil gas market
            stocks shares sales profit bank company firm cuts cut hits hit rises rise falls fall raises
            wins win won loses beats plans plan calls call warns warn seeks makes make takes take gets get
            holds hold finds find faces face sees see sets set shows show finally early late years year
            days day week month today people man woman men women children child family home world city
            state states country health study report review record million billion how inside best worst
            five six three four
            """,
        HeadlineGroups = """
            oo ea ee ow_ ts_ ds_ ks_ ps_ ls_ ys_ ss_ ment ence ance ity_ igh ire_ ack all_ ell_ ill_ _sh
            _th ake ure_ ies_ ate_ ike_ ise_ ome_ age_ ade_ eak ound own_ ith ngs_ our_ nts_ ters ides
            ales
            """,
    };
}
