namespace NewsBot.Core.Questions.Evidence;

/// <summary>Words of English and German texts by what they look like.</summary>
internal static class WordLists
{
    public static Dictionary<string, WordKind> Build()
    {
        var known = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        Add(WordKind.Number, """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
            dozen dozens double twice both none
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend
            tausende tausenden dutzend dutzende dutzenden doppelt doppelte zweimal dreimal viermal einmal eineinhalb anderthalb beide beiden
            zweier dreier halbe halben halber keiner keine einziger einzige einzigen
            """);
        Add(WordKind.Unit | WordKind.Multiplier, """
            million millions billion billions trillion trillions thousand hundred dozen
            millionen million mio milliarde milliarden mrd billion billionen tausend hundert dutzend
            """);
        Add(WordKind.Unit, """
            points votes seats punkte punkten stimmen sitze sitzen stellen mal times
            """);
        Add(WordKind.Unit | WordKind.Money, """
            dollar dollars us-dollar us-dollars euro euros cent cents pound pounds yen yuan franc francs rupees usd eur chf dm d-mark
            pfund franken kronen krone rubel mark rupien rupie lira lire schilling pesos peso rand schekel zloty forint dinar rial riyal
            baht dirham hrywnja hrivnya griwna us-cent eurocent
            """);
        Add(WordKind.Unit | WordKind.Duration, """
            years year months month weeks week days day hours hour minutes minute seconds second decades decade centuries
            jahre jahren jahr jahres monate monaten monat monats wochen woche tage tagen tag tages stunden stunde minuten minute sekunden
            sekunde jahrzehnte jahrzehnten jahrhunderte jahrhunderten nächte nächten std min wochenenden quartale legislaturperioden
            """);
        Add(WordKind.Unit | WordKind.Distance, """
            kilometers kilometres kilometer km miles mile metres meters meter metre feet foot centimeters centimetres inches inch cm mm
            kilometern metern meile meilen zentimeter zentimetern millimeter millimetern lichtjahre lichtjahren seemeilen fuß
            straßenkilometer autobahnkilometer m
            """);
        Add(WordKind.Unit | WordKind.Share, """
            percent per cent percentage prozent prozentpunkte prozentpunkten promille
            """);
        Add(WordKind.Unit | WordKind.Weight, """
            tons ton tonnes tonne kilograms kilogram kg kilos kilo grams gram ounces lbs
            tonnen kilogramm gramm zentner feinunze feinunzen unzen milligramm mikrogramm
            """);
        Add(WordKind.Unit | WordKind.Area, """
            hectares hectare acres acre hektar quadratkilometer quadratkilometern quadratmeter quadratmetern qm ha quadratmeilen
            """);
        Add(WordKind.Unit | WordKind.Volume, """
            litres litre liters liter gallons barrels barrel litern barrel fass kubikmeter kubikmetern hektoliter hektolitern milliliter
            bruttoregistertonnen megabyte gigabyte terabyte kilobyte mb gb
            """);
        Add(WordKind.Unit | WordKind.Speed, """
            mph knots kph stundenkilometer stundenkilometern kmh km/h knoten
            """);
        Add(WordKind.Unit | WordKind.Power, """
            megawatt megawatts gigawatt gigawatts kilowatt kilowatts watt watts mw gw kw kwh ps horsepower volt kilowattstunden
            megawattstunden gigawattstunden terawattstunden wattstunden becquerel sievert millisievert mikrosievert joule
            """);
        Add(WordKind.Power, """
            magnitude richterskala stärke richter-skala
            """);
        Add(WordKind.Unit | WordKind.Clock | WordKind.Date, """
            uhr uhrzeit o'clock a.m p.m mez mesz utc ortszeit
            """);
        Add(WordKind.Clock, """
            mittags morgens abends nachts vormittags nachmittags noon midnight mitternacht morgengrauen
            """);
        Add(WordKind.Ordinal, """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            erste ersten erster erstes ersten zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten vierter viertes
            fünfte fünften fünfter fünftes sechste sechsten sechster siebte siebten siebter achte achten achter neunte neunten neunter
            zehnte zehnten zehnter elfte elften zwölfte zwölften letzte letzten vorletzte vorletzten
            """);
        Add(WordKind.Number | WordKind.Share, """
            half third quarter quarters thirds hälfte drittel dritteln viertel vierteln fünftel sechstel achtel zehntel zweidrittelmehrheit
            dreiviertel zweidrittel
            """);
        Add(WordKind.Unit | WordKind.Temperature, """
            degrees grad celsius fahrenheit
            """);
        Add(WordKind.Date, """
            january february march april june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday today yesterday tomorrow spring summer autumn winter century
            januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
            sonnabend sonntag heute gestern morgen vorgestern frühjahr frühling sommer herbst jahrhundert
            vortag vortages folgetag mitternacht wochenende wochenend ostern weihnachten pfingsten silvester neujahr heiligabend
            ostersonntag ostermontag karfreitag pfingstmontag aschermittwoch rosenmontag winters sommers
            jan feb apr aug sep sept okt oct nov dez dec
            """);
        Add(WordKind.Reason, """
            because due since reason cause caused owing therefore thanks
            reasons argument argued justified blamed blames causes attributed triggered led
            weil da wegen aufgrund denn grund ursache deshalb daher darum infolge deswegen nachdem angesichts dadurch
            gründe gründen grunde hauptgrund hauptursache begründung begründungen begründet begründete begründeten begründen argument
            argumente argumentiert argumentierte anlass auslöser ausgelöst verursacht verursachte zurückzuführen somit folglich dank mangels
            """);
        Add(WordKind.Reason, """
            hintergrund rechtfertigung rechtfertigt rechtfertigte beruht beruhen beruhte resultiert resultieren resultierte wodurch zwecks fürchtet
            fürchten fürchtete befürchtet befürchten befürchtete vermeiden verhindern protest angst sorge sicherheitsgründen verdacht mangels
            fear fearing avoid prevent resulted
            """);
        Add(WordKind.Speech, """
            said says told claimed argued demanded accused criticised criticized complained replied responded answered described called
            commented promised threatened warned believes recommended suggested denied admitted announced insisted stated according
            sagte sagten sagt sagen erklärte erklärten erklärt nannte nannten nennt bezeichnete bezeichneten bezeichnet forderte forderten
            fordert verlangte verlangten verlangt kritisierte kritisierten kritisiert warf warfen wirft vorgeworfen vorwurf vorwürfe
            kommentierte beschrieb äußerte äußerten äußert versprach drohte drohten droht warnte warnten warnt riet begründete behauptete
            behaupten behauptet antwortete erwiderte kündigte kündigten bemängelte bemängelten bemängelt bezweifelte bezweifelt beklagte
            beklagten beklagt beschuldigte betonte betonten betont meinte meint meinten wies wiesen plädierte plädiert ansicht meinung
            angaben laut zufolge sei seien habe hätten hätte werde würden könne könnten müsse müssten solle dürfe wolle gebe bedauerte
            begrüßte lobte räumte gab bekannt verteidigte zurückgewiesen bestritt bestreitet reagierte reagierten sprach sprachen spricht
            rief lehnte lehnt ablehnte appellierte entschuldigte mitteilte teilte berichtete schrieb schreibt sieht sah hält hielt
            """);
        Add(WordKind.Means, """
            by using through via thanks means
            indem mittels mithilfe anhand durch per dadurch mit dank womit wodurch
            """);
        Add(WordKind.Local, """
            in at near from to of inside outside around across off
            in im bei beim nach aus nahe am an vor von vom unweit südlich nördlich östlich westlich nähe
            """);
        Add(WordKind.Future, """
            will would plans plan planning planned intends intend intended aims aimed wants going future soon next
            will wollen wolle soll sollen solle sollte sollten plant planen plane plante geplant künftig zukünftig
            beabsichtigt beabsichtigen möchte möchten werde werden wird demnächst bald nächsten
            """);
        Add(WordKind.Purpose, """
            order so purpose aim aims aimed intended
            damit um ziel zweck sodass dazu
            """);
        return known;

        void Add(WordKind kind, string words)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                known[word] = known.GetValueOrDefault(word) | kind;
            }
        }
    }
}
