
using NewsBot.Language.German;

namespace NewsBot.Tests.Language.German;

/// <summary>
/// The sample of snowballstem.org's page on German and news words, with the stems that libstemmer gives; apart from
/// them, words that version 3 treats otherwise, derived from its rules.
/// </summary>
public sealed class GermanStemmerTests
{
    private const string Published = """
        aufeinander=aufeinand aufeinanderbiss=aufeinanderbiss aufeinanderfolge=aufeinanderfolg
        aufeinanderfolgen=aufeinanderfolg aufeinanderfolgend=aufeinanderfolg aufeinanderfolgende=aufeinanderfolg
        aufeinanderfolgenden=aufeinanderfolg aufeinanderfolgender=aufeinanderfolg aufeinanderfolgt=aufeinanderfolgt
        aufeinanderfolgten=aufeinanderfolgt aufeinanderschlügen=aufeinanderschlug aufenthalt=aufenthalt
        aufenthalten=aufenthalt aufenthaltes=aufenthalt auferlegen=auferleg auferlegt=auferlegt auferlegten=auferlegt
        auferstand=auferstand auferstanden=auferstand auferstehen=aufersteh aufersteht=aufersteht auferstehung=aufersteh
        auferstünde=auferstund auferwecken=auferweck auferweckt=auferweckt auferzogen=auferzog aufessen=aufess
        auffa=auffa auffallen=auffall auffallend=auffall auffallenden=auffall auffallender=auffall auffällig=auffall
        auffälligen=auffall auffälliges=auffall auffassen=auffass auffasst=auffasst auffassung=auffass
        auffassungsvermögen=auffassungsvermog kategorie=kategori kategorien=kategori kategorisch=kategor
        kategorische=kategor kategorischen=kategor kategorischer=kategor kater=kat katerliede=katerlied katern=kat
        katers=kat käthchen=kathch kathedrale=kathedral kathinka=kathinka katholik=kathol katholische=kathol
        katholischen=kathol katholischer=kathol kattun=kattun kattunhalstücher=kattunhalstuch katz=katz kätzchen=katzch
        kätzchens=katzch katze=katz katzen=katz katzenschmer=katzenschm katzensprung=katzenspr katzenwürde=katzenwurd
        kätzin=katzin kätzlein=katzlein katzmann=katzmann kauen=kau kauerte=kauert kauf=kauf kaufe=kauf kaufen=kauf
        käufer=kauf kauffahrer=kauffahr kaufherr=kaufherr kaufleute=kaufleut käuflich=kauflich regierung=regier
        regierungen=regier minister=minist ministern=minist ministers=minist wahl=wahl wahlen=wahl haus=haus hauses=haus
        häuser=haus häusern=haus kind=kind kinder=kind kindern=kind bund=bund bundes=bund jahr=jahr jahre=jahr
        jahren=jahr jahres=jahr land=land länder=land ländern=land arbeit=arbeit arbeiter=arbeit arbeitern=arbeit
        arbeitslosigkeit=arbeitslos wirtschaft=wirtschaft wirtschaftlich=wirtschaft wirtschaftliche=wirtschaft
        sicherheit=sich freiheit=freiheit freiheiten=freiheit freundlichkeit=freundlich möglichkeit=moglich
        möglichkeiten=moglich entscheidung=entscheid entscheidungen=entscheid verhandlung=verhandl
        verhandlungen=verhandl ergebnis=ergebnis ergebnisse=ergebnis ergebnissen=ergebnis ereignisse=ereignis
        kenntnisse=kenntnis system=system systeme=system systemen=system händler=handl händlern=handl einzeln=einzel
        handeln=handel wandeln=wandel politik=polit politiker=polit politische=polit politischen=polit
        präsident=prasident präsidenten=prasident neue=neu neuen=neu neuer=neu bauen=bau feuer=feu quelle=quell
        quellen=quell müller=mull mueller=mull strassen=strass grosse=gross grösser=gross grösste=grosst
        gefährlich=gefahr gefährlichsten=gefahr bedeutend=bedeut bedeutung=bedeut beschleunigung=beschleun
        beteiligung=beteil eigentum=eigentum eigenschaften=eigenschaft lebendig=lebend ewig=ewig steig=steig
        steigung=steigung berg=berg berge=berg bergen=berg
        """;

    private const string SinceVersion3 = """
        lehrerin=lehr lehrerinnen=lehr politikerin=polit politikerinnen=polit verhaftet=verhaft verhaftete=verhaft
        verhafteten=verhaft gearbeitet=gearbeit bedeutet=bedeut verwundete=verwund planet=planet ticket=ticket
        internet=internet geordnet=geordnet getrennt=getrennt anatomien=anatomi bayern=bay händeln=handel
        warnsystem=warnsystem
        """;

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_has_the_published_stem(string word, string stem) => Stem(word).ShouldBe(stem);

    [Fact]
    public void Any_letters_are_stemmed_without_error()
    {
        var random = new Random(1);
        var letters = "aeiouyäöüstnerichlkmgq";
        for (var i = 0; i < 20_000; i++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => letters[random.Next(letters.Length)]));
            Stem(word).Length.ShouldBeLessThanOrEqualTo(word.Length);
        }
    }

    public static TheoryData<string, string> Words()
    {
        var words = new TheoryData<string, string>();
        foreach (var pair in (Published + " " + SinceVersion3).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(pair.Split('=')[0], pair.Split('=')[1]);
        }

        return words;
    }

    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, GermanStemmer.Stem(letters));
    }
}
