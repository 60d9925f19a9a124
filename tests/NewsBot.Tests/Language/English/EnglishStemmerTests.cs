
using NewsBot.Language.English;

namespace NewsBot.Tests.Language.English;

/// <summary>
/// The sample of snowballstem.org's page on English, the examples of its rules, and news words, with the stems that
/// libstemmer gives; apart from them, words that version 3 treats otherwise, derived from its rules.
/// </summary>
public sealed class EnglishStemmerTests
{
    private const string Published = """
        consign=consign consigned=consign consigning=consign consignment=consign consist=consist consisted=consist
        consistency=consist consistent=consist consistently=consist consisting=consist consists=consist
        consolation=consol consolations=consol consolatory=consolatori console=consol consoled=consol consoles=consol
        consolidate=consolid consolidated=consolid consolidating=consolid consoling=consol consols=consol
        consonant=conson consort=consort consorted=consort consorting=consort conspicuous=conspicu
        conspicuously=conspicu conspiracy=conspiraci conspirator=conspir conspirators=conspir conspire=conspir
        conspired=conspir conspiring=conspir constable=constabl constables=constabl constance=constanc
        constancy=constanc constant=constant knack=knack knackeries=knackeri knacks=knack knag=knag knave=knave
        knaves=knave knavish=knavish kneaded=knead kneading=knead knee=knee kneel=kneel kneeled=kneel kneeling=kneel
        kneels=kneel knees=knee knell=knell knelt=knelt knew=knew knick=knick knif=knif knife=knife knight=knight
        knightly=knight knights=knight knit=knit knits=knit knitted=knit knitting=knit knives=knive knob=knob knobs=knob
        knock=knock knocked=knock knocker=knocker knockers=knocker knocking=knock knocks=knock knopp=knopp knot=knot
        knots=knot caresses=caress ponies=poni ties=tie cats=cat feed=feed agreed=agre plastered=plaster bled=bled
        motoring=motor sing=sing conflated=conflat troubled=troubl sized=size hopping=hop tanned=tan falling=fall
        hissing=hiss fizzed=fizz failing=fail filing=file happy=happi relational=relat conditional=condit
        rational=ration valency=valenc hesitancy=hesit digitizer=digit conformably=conform radically=radic
        differently=differ vilely=vile analogously=analog vietnamization=vietnam predication=predic operator=oper
        feudalism=feudal decisiveness=decis hopefulness=hope callousness=callous formality=formal sensitivity=sensit
        sensibility=sensibl triplicate=triplic formative=format formalize=formal electricity=electr electrical=electr
        hopeful=hope goodness=good revival=reviv allowance=allow inference=infer airliner=airlin gyroscopic=gyroscop
        adjustable=adjust defensible=defens irritant=irrit replacement=replac adjustment=adjust dependent=depend
        adoption=adopt homologous=homolog effective=effect bowdlerize=bowdler probate=probat rate=rate cease=ceas
        controlling=control rolling=roll skis=ski skies=sky dying=die lying=lie tying=tie idly=idl gently=gentl
        ugly=ugli early=earli only=onli singly=singl sky=sky news=news howe=howe atlas=atlas cosmos=cosmos bias=bias
        andes=andes inning=inning outing=outing canning=canning herring=herring earring=earring proceed=proceed
        exceed=exceed succeed=succeed evening=evening generate=generat general=general generous=generous
        communism=communism community=communiti arsenal=arsenal arsenic=arsenic bed=bed shed=shed shred=shred bead=bead
        bus=bus gas=gas this=this kiwis=kiwi gaps=gap cries=cri by=by say=say cry=cri youth=youth boy=boy yes=yes
        flies=fli died=die hoping=hope hoped=hope egg=egg adding=add off=off government=govern governments=govern
        minister=minist ministers=minist election=elect elections=elect president=presid presidential=presidenti
        announced=announc announcement=announc killed=kill killing=kill sanctions=sanction economic=econom
        economy=economi economies=economi companies=compani company=compani inflation=inflat negotiations=negoti
        refugees=refuge protesters=protest investigation=investig parliamentary=parliamentari
        """;

    private const string SinceVersion3 = """
        organization=organiz organizations=organiz organ=organ university=universiti universities=universiti
        universal=universal international=internat internal=internal past=past pasted=paste pasting=paste paste=paste
        emergency=emergenc emerge=emerg emerged=emerg later=later lateral=lateral geologist=geolog
        archaeologists=archaeolog interned=intern internment=internment added=add
        """;

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_has_the_published_stem(string word, string stem) => Stem(word).ShouldBe(stem);

    [Fact]
    public void Any_letters_are_stemmed_without_error()
    {
        var random = new Random(1);
        var letters = "aeiouysedlingtionbm";
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
        return new string(letters, 0, EnglishStemmer.Stem(letters));
    }
}
