namespace NewsBot.Language.Analysis;

/// <summary>
/// By what other languages are told, so that their texts are not taken for one that is known. One that becomes known
/// brings marks of its own, which then count instead.
/// </summary>
internal static class OtherLanguages
{
    /// <summary>By ISO 639-1 code.</summary>
    public static readonly IReadOnlyDictionary<string, LanguageMarks> Marks = new Dictionary<string, LanguageMarks>
    {
        ["nl"] = new(
            """
            de het een en van in op te dat die is niet zijn was met voor aan er ook als maar om bij nog uit door over
            naar hij zij ze wij je ik heeft hebben had werd worden wordt kan zal zou moet geen meer dan deze dit tot of
            wel al na onder tegen hun haar zich wat wie waar hoe veel nieuwe twee jaar heb mijn onze zei volgens tussen
            omdat
            """,
            "ij aa oe_ ee uu oo vr zij ch_ eu sch_ _ge ui lijk")
        {
            HeadlineWords = """
                regering politie verdachte opnieuw tegen meer minder nieuwe dode doden gewond verhoogt
                verlaagt belasting staking huizenprijzen prijzen stijgen dalen trein kabinet kamer
                rechter brand ongeluk zegt wil moet krijgt houdt legt plat hoeveel waarom wanneer wie
                welke wat waar begint vertraagd mensen omgekomen gewonnen verkiezingen
                """,
            HeadlineGroups = "en_ er_ sch cht ie_ ei oe ijk _ver eer aan oor ij_ erd_ jd_",
        },
        ["fr"] = new(
            """
            le la les un une des du de et ou mais que qui dans en sur pour par avec sans sous est sont était étaient a
            ont avait été être ne pas plus il elle ils elles nous vous je on se sa son ses leur leurs ce cette ces cet
            au aux où comme si même aussi après avant entre contre tout tous deux fait selon dont depuis très lors mon
            """,
            "é è ê ç eau eux aux_ ez_ oi ou_ que qu'")
        {
            HeadlineWords = """
                gouvernement baisse grève paris après contre nouvelle nouveau morts mort qui quoi
                pourquoi quand combien gagné élections
                """,
            HeadlineGroups = "è é tre_ ans_ ment ère aux ois",
        },
        ["es"] = new(
            """
            el la los las un una unos de del y o pero que en por para con sin sobre es son era eran ha han había ser
            está están no más se su sus lo le les al como si ya también muy entre desde hasta cuando donde quien este
            esta estos ese esa dos años según fue fueron hay porque contra tras todo todos nos mi yo él ella
            """,
            "ción ñ á í ó ú ll os_ as_ ión dad_ ue")
        {
            HeadlineWords = """
                gobierno baja huelga trenes tras nuevo nueva muertos quién qué cuándo cuántos por
                elecciones ganó
                """,
            HeadlineGroups = "os_ as_ ción es_ za_ rno",
        },
        ["it"] = new(
            """
            il lo la i gli le un uno una di del della dei delle degli e o ma che in nel nella con su sul per tra fra da
            dal dalla è sono era erano ha hanno aveva essere stato non più si suo sua suoi loro al alla come se anche
            molto dopo prima quando dove chi questo questa questi due anni secondo contro tutti ai alle ci mi io lui lei
            """,
            "gli à ò ù cch zz o_ i_ a_ tto ggi che sci")
        {
            HeadlineWords = """
                governo sciopero treni nuovo nuova morti chi cosa quando quanti elezioni vinto
                """,
            HeadlineGroups = "i_ o_ a_ zio ero",
        },
        ["pt"] = new(
            """
            o a os as um uma de do da dos das e ou mas que em no na nos nas por para com sem sobre é são era foi foram
            tem têm ser está estão não mais se seu sua seus ao à como também muito entre desde até quando onde quem este
            esta dois anos segundo pelo pela já eu ele ela
            """,
            "ção ções ã õ nh lh é ê ç á")
        {
            HeadlineWords = """
                governo reduz impostos novo nova mortos quem quando quantos eleições greve
                """,
            HeadlineGroups = "os_ as_ ção ões",
        },
        ["da"] = new(
            """
            den det de en et og eller men af til i på med for fra som er var har havde blev bliver være ikke kan skal
            vil ville han hun vi du jeg sig sin sit sine om at der her når hvor hvad hvem efter før over under mod mere
            meget også to år mellem ud op ned siger deres dette denne være et av ble ikke hadde fra eller
            """,
            "ø æ å sk_ hed_ ede_ tte_ lse_ nde_ ig_ af_ rne_")
        {
            HeadlineWords = """
                regeringen politiet mistænkt efter sænker hæver skatten skat anholder røveri stormen
                lukker broen lukket døde dør valget vandt mennesker ulykken sagde ministeren hvorfor
                hvem hvad hvor mange ny nye flere færre kroner dansk danske siger vil får går slår
                dræbt såret brand fund fundet sag retten minister
                """,
            HeadlineGroups = "en_ er_ et_ _hv hv ske nde ld_ æ ø kk sk te_ gen_ ier",
        },
        ["sv"] = new(
            """
            den det de en ett och eller men av till i på med för från som är var har hade blev blir vara inte kan ska
            skulle vill han hon vi du jag sig sin sitt sina om att där här när hur vad vem efter före över under mot mer
            mycket också två år mellan ut upp säger deras detta denna enligt
            """,
            "å ä ö sk_ ade_ tt_ igt_ rna_ het_ gs")
        {
            HeadlineWords = """
                regeringen polisen misstänkt sänker höjer skatten skatt griper stänger stormen skolor
                skola bron stängd döda dör valet vann människor olyckan sa säger ministern varför vem
                vad hur många när börjar strejken ny nya fler färre kronor svensk svenska får går slår
                dödad skadad brand hittad rätten minister man efter
                """,
            HeadlineGroups = "en_ er_ ar_ or_ et_ sk ska ck ns_ å än ör_ tr ll_ nn_ gen_ sen_",
        },
        ["pl"] = new(
            """
            i w z na do że się nie jest są był była było to o od po za przez dla jak ale czy ten ta te tego tej który
            która które ma mają może będzie oraz przed już tylko także jego jej ich przy został została roku lat
            """,
            "ł ą ę ż ś ć ń cz sz rz ów_ ego_ ych_ ski")
        {
            HeadlineWords = """
                rząd podatki obniża nowy nowa kto kiedy ile wybory
                """,
            HeadlineGroups = "rz ą ę ki_ ie_ ow",
        },
        ["tr"] = new(
            "ve bir bu için ile da daha çok olarak gibi kadar sonra göre olan ise değil en ne ki ama var yok oldu dedi",
            "ı ş ğ lar_ ler_ dır dir_ yor ını ası")
        {
            HeadlineWords = """
                ve bir bu için ile da de hükümet vergi düşürdü yeni türkiye kim ne nasıl kaç
                """,
            HeadlineGroups = "ü ı ş ğ lar ler dü dı di_ eri ini",
        },
    };
}
