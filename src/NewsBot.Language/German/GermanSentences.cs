namespace NewsBot.Language.German;

/// <summary>Words by which the sentences of German texts are found.</summary>
internal static class GermanSentences
{
    public static SentenceRules Rules { get; } = new()
    {
        NeverLast = """
            hr fr hl dipl ing med jur phil rer nat habil sr pfr frhr graf ehem gest geb verh verw gegr vgl vs bzw ca sog
            evtl ggf inkl exkl zzgl abzgl bspw insb insbes bes allg amtl dt frz engl ital span russ österr schweiz europ
            intern bundesdt lt gem vorm nachm stv stellv kath evang chin jap südd nordd wg zz ungef max min mind höchst
            durchschn dr prof sen jun
            """,
        MaybeLast = """
            usw uvm ua uä mio mrd bio tsd mill std min sek str pl jan jän feb febr mär apr jun jul aug sep sept okt nov
            dez mo so di mi do fr sa jh jhd jhdt lfd tägl jährl mtl
            """,
        BeforeNumber = """
            nr nrn art abs abb kap ziff s ss bd bde tel fax par rn anm aufl ver
            """,
        EndsBeforeNumber = "str",
        AddressEndings = "de at ch eu",
        MonthsAfterOrdinal = GermanMonths.All,
        BeforeOrdinal = """
            der die das den dem des am vom zum zur im beim ab bis seit und oder ein eine einen einem einer seinen seinem
            seiner ihren ihrem ihrer jeden jedem jede jedes mein meinen unser unsere kurz genau nun inzwischen
            bereits mittlerweile montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
            """,
        AfterOrdinal = """
            jahrhundert jahrhunderts weltkrieg weltkriegs weltkrieges jahrestag jahrestages geburtstag geburtstages
            minute spielminute spieltag runde etappe platz rang stock etage klasse liga bundesliga auflage mal tag
            lebensjahr kapitel artikel wahlgang wahlperiode legislaturperiode sitzung infanteriedivision division armee
            etage bezirk arrondissement quartal halbjahr halbzeit viertel satz staffel folge ausgabe
            """,
        Starters = """
            der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man im am an auf aus bei beim
            bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen aber und
            oder doch denn dann da dabei damit danach dazu dort hier heute gestern auch allerdings bereits noch nun als
            ob obwohl wenn weil wie was wer wo wann warum diese dieser dieses diesen diesem jene sein seine seinen ihre
            ihren alle beide einige viele mehr nicht kein keine trotz laut zudem außerdem insgesamt später zuvor jetzt
            dennoch trotzdem deshalb daher jedoch dagegen darüber davon daraufhin schließlich
            """,
        BeforeLetter = "Plan Vitamin Hepatitis Gruppe Team Klasse Typ Kategorie Modell Punkt",
        NeverLastLetters = "z d",
        BeforeLastLetter = "u z d",
    };
}
