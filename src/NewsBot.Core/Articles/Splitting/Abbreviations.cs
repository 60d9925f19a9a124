using System.Collections.Frozen;

namespace NewsBot.Core.Articles.Splitting;

/// <summary>What a full stop after a word may mean, in English and German.</summary>
internal static class Abbreviations
{
    /// <summary>Never the last word of a sentence.</summary>
    private static readonly Words Open = new("""
        dr prof mr mrs ms mx messrs st hon rev fr gen col maj capt cpt lt sgt cmdr adm sen rep gov pres sec supt det insp
        amb atty dept univ assn vs cf eg ie approx viz ft mt
        hr fr hl dipl ing med jur phil rer nat habil sr pfr frhr graf ehem gest geb verh verw gegr vgl vs bzw ca sog evtl
        ggf inkl exkl zzgl abzgl bspw insb insbes bes allg amtl dt frz engl ital span russ österr schweiz europ intern
        bundesdt lt gem vorm nachm stv stellv kath evang chin jap südd nordd wg zz ungef max min mind höchst durchschn
        rd sen jun jr
        """);

    /// <summary>May be the last word: then what follows decides.</summary>
    private static readonly Words MayEnd = new("""
        inc corp ltd co bros plc llc jr sr esq etc al ave blvd rd sq mass calif conn ariz colo fla ill kan ky la mich minn
        miss mo neb nev okla ore pa tenn tex va vt wash wis wyo ala ark ga ind del
        jan feb mar apr jun jul aug sep sept oct nov dec
        mo mon tue tues wed thu thurs fri sat sun
        usw uvm ua uä mio mrd bio tsd mill std min sek str pl jan jän feb febr mär apr jun jul aug sep sept okt nov dez
        so di mi do fr sa jh jhd jhdt lfd tägl jährl mtl
        """);

    /// <summary>Abbreviations only where a number follows.</summary>
    private static readonly Words BeforeNumber = new("""
        no nos nr nrn art abs abb fig figs kap ziff vol p pp s ss bd bde tel fax eq sect par para ch cap rn anm aufl ver
        """);

    private static readonly Words Months = new("""
        januar jänner februar feber märz april mai juni juli august september oktober november dezember
        jan jän feb febr mär apr jun jul aug sep sept okt nov dez
        """);

    /// <summary>Words before a number that make it a German ordinal.</summary>
    private static readonly Words BeforeOrdinal = new("""
        der die das den dem des am vom zum zur im beim ab bis seit und oder ein eine einen einem einer seinen seinem
        seiner ihren ihrem ihrer jeden jedem jede jedes mein meinen unser unsere kurz genau nun inzwischen
        bereits mittlerweile montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        """);

    private static readonly Words AfterOrdinal = new("""
        jahrhundert jahrhunderts weltkrieg weltkriegs weltkrieges jahrestag jahrestages geburtstag geburtstages minute
        spielminute spieltag runde etappe platz rang stock etage klasse liga bundesliga auflage mal tag lebensjahr kapitel
        artikel wahlgang wahlperiode legislaturperiode sitzung infanteriedivision division armee etage bezirk
        arrondissement quartal halbjahr halbzeit viertel satz staffel folge ausgabe
        """);

    /// <summary>Words that begin a sentence and are written small inside one.</summary>
    private static readonly Words Starters = new("""
        the a an he she it they we i you in on at but and or so if when while after before as for from with this that
        these those there his her their its our my your no not yes however meanwhile although since under by to of some
        many most all both each what who why how where is are was were do does did according another
        der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man im am an auf aus bei beim bis
        durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen aber und oder doch
        denn dann da dabei damit danach dazu dort hier heute gestern auch allerdings bereits noch nun als ob obwohl wenn
        weil wie was wer wo wann warum diese dieser dieses diesen diesem jene sein seine seinen ihre ihren alle beide
        einige viele mehr nicht kein keine trotz laut zudem außerdem insgesamt später zuvor jetzt dennoch trotzdem
        deshalb daher jedoch dagegen darüber davon daraufhin schließlich
        """);

    public static bool IsOpen(ReadOnlySpan<char> word) => Open.Has(word);

    public static bool MayEndSentence(ReadOnlySpan<char> word) => MayEnd.Has(word);

    public static bool StandsBeforeNumber(ReadOnlySpan<char> word) => BeforeNumber.Has(word);

    public static bool IsMonth(ReadOnlySpan<char> word) => Months.Has(word);

    public static bool StandsBeforeOrdinal(ReadOnlySpan<char> word) => BeforeOrdinal.Has(word);

    public static bool StandsAfterOrdinal(ReadOnlySpan<char> word) => Months.Has(word) || AfterOrdinal.Has(word);

    public static bool StartsSentence(ReadOnlySpan<char> word) => Starters.Has(word);

    private sealed class Words(string list)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = list
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
