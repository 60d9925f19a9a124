namespace NewsBot.Language.German;

/// <summary>What the words of German texts look like.</summary>
internal static class GermanEvidence
{
    /// <summary>The rules.</summary>
    public static EvidenceRules Rules { get; } = new()
    {
        Words =
        [
            (WordKind.Number, """
                zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
                sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig
                achtzig neunzig hundert hunderte tausend tausende tausenden dutzend dutzende dutzenden
                doppelt doppelte zweimal dreimal viermal einmal eineinhalb anderthalb beide beiden
                zweier dreier halbe halben halber keiner keine einziger einzige einzigen
                """),
            (WordKind.Unit | WordKind.Multiplier, """
                millionen million mio milliarde milliarden mrd billion billionen tausend hundert dutzend
                """),
            (WordKind.Unit, "punkte punkten stimmen sitze sitzen stellen mal"),
            (WordKind.Unit | WordKind.Money, """
                dollar us-dollar euro cent yen yuan dm d-mark usd eur chf pfund franken kronen krone
                rubel mark rupien rupie lira lire schilling pesos peso rand schekel zloty forint dinar
                rial riyal baht dirham hrywnja hrivnya griwna us-cent eurocent
                """),
            (WordKind.Unit | WordKind.Duration, """
                jahre jahren jahr jahres monate monaten monat monats wochen woche tage tagen tag tages
                stunden stunde minuten minute sekunden sekunde jahrzehnte jahrzehnten jahrhunderte
                jahrhunderten nächte nächten std min wochenenden quartale legislaturperioden
                """),
            (WordKind.Unit | WordKind.Distance, """
                kilometer km meter cm mm m kilometern metern meile meilen zentimeter zentimetern
                millimeter millimetern lichtjahre lichtjahren seemeilen fuß straßenkilometer
                autobahnkilometer
                """),
            (WordKind.Unit | WordKind.Share, "prozent prozentpunkte prozentpunkten promille"),
            (WordKind.Unit | WordKind.Weight, """
                kg kilogramm kilo kilos tonne tonnen gramm zentner feinunze feinunzen unzen milligramm
                mikrogramm
                """),
            (WordKind.Unit | WordKind.Area, """
                hektar quadratkilometer quadratkilometern quadratmeter quadratmetern qm ha quadratmeilen
                """),
            (WordKind.Unit | WordKind.Volume, """
                liter litern barrel fass kubikmeter kubikmetern hektoliter hektolitern milliliter
                bruttoregistertonnen megabyte gigabyte terabyte kilobyte mb gb
                """),
            (WordKind.Unit | WordKind.Speed, "stundenkilometer stundenkilometern kmh km/h knoten"),
            (WordKind.Unit | WordKind.Power, """
                megawatt gigawatt kilowatt watt mw gw kw kwh ps volt kilowattstunden megawattstunden
                gigawattstunden terawattstunden wattstunden becquerel sievert millisievert mikrosievert
                joule
                """),
            (WordKind.Power, "magnitude richterskala stärke richter-skala"),
            (WordKind.Unit | WordKind.Clock | WordKind.Date, "uhr uhrzeit mez mesz utc ortszeit"),
            (WordKind.Clock, "mittags morgens abends nachts vormittags nachmittags mitternacht morgengrauen"),
            (WordKind.Ordinal, """
                erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes
                vierte vierten vierter viertes fünfte fünften fünfter fünftes sechste sechsten sechster
                siebte siebten siebter achte achten achter neunte neunten neunter zehnte zehnten zehnter
                elfte elften zwölfte zwölften letzte letzten vorletzte vorletzten
                """),
            (WordKind.Number | WordKind.Share, """
                hälfte drittel dritteln viertel vierteln fünftel sechstel achtel zehntel
                zweidrittelmehrheit dreiviertel zweidrittel
                """),
            (WordKind.Unit | WordKind.Temperature, "grad celsius fahrenheit"),
            (WordKind.Date, """
                januar februar märz april mai juni juli august september oktober november dezember
                montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern
                morgen vorgestern frühjahr frühling sommer herbst jahrhundert vortag vortages folgetag
                mitternacht wochenende wochenend ostern weihnachten pfingsten silvester neujahr
                heiligabend ostersonntag ostermontag karfreitag pfingstmontag aschermittwoch rosenmontag
                winters sommers winter jan feb apr aug sep sept okt nov dez
                """),
            (WordKind.Reason, """
                weil da wegen aufgrund denn grund ursache deshalb daher darum infolge deswegen nachdem
                angesichts dadurch gründe gründen grunde hauptgrund hauptursache begründung begründungen
                begründet begründete begründeten begründen argument argumente argumentiert argumentierte
                anlass auslöser ausgelöst verursacht verursachte zurückzuführen somit folglich dank
                mangels hintergrund rechtfertigung rechtfertigt rechtfertigte beruht beruhen beruhte
                resultiert resultieren resultierte wodurch zwecks fürchtet fürchten fürchtete befürchtet
                befürchten befürchtete vermeiden verhindern protest angst sorge sicherheitsgründen
                verdacht
                """),
            (WordKind.Speech, """
                sagte sagten sagt sagen erklärte erklärten erklärt nannte nannten nennt bezeichnete
                bezeichneten bezeichnet forderte forderten fordert verlangte verlangten verlangt
                kritisierte kritisierten kritisiert warf warfen wirft vorgeworfen vorwurf vorwürfe
                kommentierte beschrieb äußerte äußerten äußert versprach drohte drohten droht warnte
                warnten warnt riet begründete behauptete behaupten behauptet antwortete erwiderte
                kündigte kündigten bemängelte bemängelten bemängelt bezweifelte bezweifelt beklagte
                beklagten beklagt beschuldigte betonte betonten betont meinte meint meinten wies wiesen
                plädierte plädiert ansicht meinung angaben laut zufolge sei seien habe hätten hätte
                werde würden könne könnten müsse müssten solle dürfe wolle gebe bedauerte begrüßte lobte
                räumte gab bekannt verteidigte zurückgewiesen bestritt bestreitet reagierte reagierten
                sprach sprachen spricht rief lehnte lehnt ablehnte appellierte entschuldigte mitteilte
                teilte berichtete schrieb schreibt sieht sah hält hielt
                """),
            (WordKind.Means, "indem mittels mithilfe anhand durch per dadurch mit dank womit wodurch"),
            (WordKind.Local, """
                in im bei beim nach aus nahe am an vor von vom unweit südlich nördlich östlich westlich
                nähe
                """),
            (WordKind.Future, """
                will wollen wolle soll sollen solle sollte sollten plant planen plane plante geplant
                künftig zukünftig beabsichtigt beabsichtigen möchte möchten werde werden wird demnächst
                bald nächsten
                """),
            (WordKind.Purpose, "damit um ziel zweck sodass dazu"),
        ],
        Numerals = WordList.Split("""
            ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend zwanzig dreißig vierzig
            fünfzig sechzig siebzig achtzig neunzig halb anderthalb dutzend
            """),
        VagueNumerals = ["mehr"],
        NumberEndings = WordList.Split("hundert tausend tausende tausenden einhalb zig ßig zehn millionen"),
        Measured =
        [
            ("jährig", WordKind.Age | WordKind.Duration),
            ("monatig", WordKind.Duration),
            ("wöchig", WordKind.Duration),
            ("tägig", WordKind.Duration),
            ("stündig", WordKind.Duration),
            ("minütig", WordKind.Duration),
            ("köpfig", WordKind.None),
            ("seitig", WordKind.None),
            ("fach", WordKind.None),
            ("stöckig", WordKind.None),
            ("malig", WordKind.None),
            ("jahre", WordKind.Duration),
            ("prozentig", WordKind.Share),
        ],
        DayBeginnings = WordList.Split("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
        YearEndings = WordList.Set("er ern"),
        BeforeRank = WordList.Set("Platz Rang Position"),
        AfterRank = WordList.Set("Platz Rang Stelle"),
        AgeNouns = (WordList.Set("Alter"), WordList.Set("von")),
        BetweenScores = WordList.Set("zu"),
        BeforeSpeed = WordList.Set("Tempo"),
        PerTime = [" pro Stunde", " pro Sekunde"],
        One = WordList.Set("ein eine einen einem einer"),
        Old = WordList.Set("alt alte alter alten altes"),
        Agents = WordList.Set("durch von vom wegen mit mittels"),
        References = new ReferenceRules
        {
            Openers = WordList.Set("aber und doch auch dann dabei zudem allerdings jedoch"),
            PersonPronouns = WordList.Set("er"),
            Articles = WordList.Set("der die das dem den"),
            Companies = WordList.Set("""
                unternehmen firma konzern hersteller autobauer fluggesellschaft fluglinie versicherer zulieferer
                auftragsfertiger startup start-up reederei händler autohersteller
                """),
            CompanyNames = WordList.Set("""
                ag gmbh se kg bank gruppe partei universität institut verband verein stiftung gericht ministerium
                kommission union club fc sv bund zeitung rundfunk
                """),
            Titles = WordList.Set("""
                herr herrn frau dr prof präsident präsidentin bundespräsident minister ministerin ministerpräsident
                ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin
                oberbürgermeister könig königin prinz prinzessin papst bischof trainer staatsanwalt richter premier
                premierminister senator senatorin gouverneur
                """),
            BeforePlaces = WordList.Set("in im bei nahe"),
        },
        Superseded = WordList.Set("zuvor früher zunächst anfangs ursprünglich vormals"),
        SourceNotes = ["Quelle:", "Quellen:", "Foto:", "Bild:"],
    };
}
