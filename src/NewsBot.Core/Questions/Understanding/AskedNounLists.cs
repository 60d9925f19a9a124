namespace NewsBot.Core.Questions.Understanding;

/// <summary>Nouns by what kind of thing they ask for, in lower case and mostly in the singular; German ones are also ends of compounds.</summary>
internal static class AskedNounLists
{
    public static (AskedFor Asked, string Nouns)[] English { get; } =
    [
        (new(AnswerType.Quantity, QuantityKind.Age), "age"),
        (new(AnswerType.Quantity, QuantityKind.Share), """
            percentage percent proportion share stake quota majority rate odds probability plurality unemployment interest inflation
            """),
        (new(AnswerType.Quantity, QuantityKind.Money), """
            price cost money cash sum revenue turnover profit loss salary wage pay fine fee budget debt debts damage damages ransom reward bounty takings
            income spending expenditure payment compensation bail loan funding subsidy deficit surplus donation donations bonus premium
            rent tax earnings dividend credit investment cash prize-money pension overspend worth savings
            """),
        (new(AnswerType.Quantity, QuantityKind.Duration), "duration period length-of-stay sentence prison-term delay lifetime lifespan"),
        (new(AnswerType.Quantity, QuantityKind.Distance), """
            distance height altitude depth width length range radius diameter kilometre kilometres miles
            """),
        (new(AnswerType.Quantity, QuantityKind.Temperature), "temperature degrees"),
        (new(AnswerType.Quantity, QuantityKind.Weight), "weight kilo kilos tonnage"),
        (new(AnswerType.Quantity, QuantityKind.Area), "area-size acreage floorspace hectares"),
        (new(AnswerType.Quantity, QuantityKind.Volume), "volume litres gallons"),
        (new(AnswerType.Quantity, QuantityKind.Speed), "speed velocity pace"),
        (new(AnswerType.Quantity, QuantityKind.Power), "output wattage horsepower magnitude voltage dose capacity megawatts"),
        (new(AnswerType.Quantity, QuantityKind.Rank), "rank ranking rung"),
        (new(AnswerType.Quantity, QuantityKind.Score), "score scoreline result"),
        (new(AnswerType.Quantity, QuantityKind.Persons), """
            crowd audience attendance headcount population toll casualties workforce staff dead injured wounded death deaths fatalities lives
            """),
        (new(AnswerType.Quantity), """
            turnout number amount quantity total size figure count grade rating mark minimum maximum average limit level extent increase decrease
            decline rise drop minute estimate copies frequency record ratio margin lead capacity value
            """),
        (new(AnswerType.Date, QuantityKind.Year), "year decade century"),
        (new(AnswerType.Date, QuantityKind.TimeOfDay), "time times hour o'clock"),
        (new(AnswerType.Date), "date day month weekday season deadline weekend"),
        (new(AnswerType.Place), """
            country city town place state region village continent province district island location area venue nation capital county
            street road square prison jail airport port harbour harbor station stadium destination hospital lake river sea ocean mountain
            volcano valley bay coast border neighbourhood neighborhood suburb quarter room building hotel bridge tunnel park zoo museum
            cemetery settlement site castle palace field ground base camp resort motorway highway canal forest desert peninsula birthplace
            hometown municipality parish republic canton countries landing-site site hall
            """),
        (new(AnswerType.Organisation), """
            company firm corporation manufacturer carmaker automaker airline bank insurer broadcaster newspaper magazine paper outlet agency
            authority ministry department organisation organization institution institute university party union association club team group
            court army church federation committee commission council publisher retailer supplier startup start-up regulator body panel
            channel network daily weekly journal foundation archdiocese diocese consortium conglomerate operator brewery shipyard chain
            school college parliament government opposition police force unit band orchestra militia gang militants supermarket website
            portal sponsor brand label studio panel think-tank
            """),
        (new(AnswerType.Person), """
            person people man woman men women boy girl child children kid kids baby teenager youth pupil student teacher professor
            politician minister president chancellor mayor senator congressman deputy mp governor premier pm king queen prince princess pope
            bishop priest preacher cardinal actor actress singer musician composer director author writer novelist poet journalist reporter
            blogger presenter host moderator editor photographer player footballer striker goalkeeper coach trainer manager referee ref umpire
            athlete runner swimmer cyclist driver rider boxer skier captain skipper pilot astronaut cosmonaut sailor soldier general officer
            commander colonel policeman policewoman cop detective inspector commissioner investigator judge lawyer attorney prosecutor
            witness suspect defendant murderer killer gunman attacker terrorist hostage kidnapper pirate robber thief burglar victim
            survivor patient doctor nurse surgeon scientist researcher expert analyst economist historian engineer architect inventor
            founder owner boss chief head leader chairman chairwoman spokesman spokeswoman spokesperson ceo executive investor banker
            billionaire millionaire businessman entrepreneur candidate successor predecessor rival opponent winner loser champion
            ambassador diplomat envoy secretary chef cook farmer worker employee miner firefighter activist protester demonstrator
            dissident refugee migrant immigrant resident inhabitant citizen voter visitor guest tourist passenger traveller fan spectator
            supporter member delegate participant user customer colleague friend wife husband father mother son daughter brother sister
            widow relative neighbour neighbor model star comedian dancer painter artist sculptor designer critic baron count spaniard
            american german briton frenchman italian russian muslim christian jew worshippers believer troops crew personnel staff folk
            folks guy lady gentleman hooligan rioter insurgent rebel fighter militant prisoner inmate convict detainee guard agent spy official chauffeur bodyguard volunteer youngster lawmaker specialist bystander
            """),
        (new(AnswerType.Reason), "reason cause motive purpose grounds trigger excuse occasion"),
        (new(AnswerType.Manner), "way means method manner trick"),
        (new(AnswerType.Name), """
            name nickname title slogan motto pseudonym alias sign codename song film movie book album novel play opera show programme program
            ship vessel ferry boat plane aircraft satellite comet planet spacecraft rocket car model make brand horse dog storm hurricane
            typhoon disease virus drug language award prize medal law act treaty operation phone device software game event festival
            newspaper-column star galaxy substance dish drink animal species train line password term word words headline monument landmark
            tournament competition team-mate holiday
            """),
        (new(AnswerType.Thing), """
            restriction offence offense crime charge charges accusation allegation argument condition demand diagnosis injury disease
            illness consequence mistake error fault faults role task job post position occupation profession office function verdict
            punishment penalty sentence claim message joke proposal measure step rule ban right rights duty feature advantage
            disadvantage problem risk threat danger weakness strength topic subject issue dilemma workaround mishap clue evidence proof
            traces weapon material nationality religion colour color subject matter reaction response response goal aim target factor
            instrument tool food body-part part kind sort type half side gift present item object thing landmark criticism objection
            """),
    ];

    public static (AskedFor Asked, string Nouns)[] German { get; } =
    [
        (new(AnswerType.Quantity, QuantityKind.Age), "alter lebensalter"),
        (new(AnswerType.Quantity, QuantityKind.Share), """
            anteil prozentsatz prozent quote beteiligung mehrheit rate zinssatz leitzins stimmenanteil wahrscheinlichkeit wahlbeteiligung
            inflation prozentpunkte
            """),
        (new(AnswerType.Quantity, QuantityKind.Money), """
            preis betrag summe kosten geld bargeld umsatz gewinn verlust gehalt lohn honorar gage strafzahlung geldbuße geldstrafe bußgeld gebühr
            budget etat schulden schaden lösegeld belohnung kopfgeld einnahmen einnahme erlös ausgaben prämie abfindung entschädigung
            kaution kredit zuschuss subvention defizit überschuss spende spenden rente miete steuer beitrag dividende investition
            preisgeld kaufpreis rekordpreis kurs börsenkurs ertrag vermögen schadenersatz schadensersatz einkommen bonus ersparnis
            """),
        (new(AnswerType.Quantity, QuantityKind.Duration), "dauer zeitraum frist zeit haftstrafe freiheitsstrafe strafmaß verspätung laufzeit spanne bewährung"),
        (new(AnswerType.Quantity, QuantityKind.Distance), """
            entfernung abstand distanz höhe tiefe breite länge weite durchmesser radius strecke reichweite
            """),
        (new(AnswerType.Quantity, QuantityKind.Temperature), "temperatur hitze kälte grad"),
        (new(AnswerType.Quantity, QuantityKind.Weight), "gewicht kilo tonnage"),
        (new(AnswerType.Quantity, QuantityKind.Area), "fläche grundfläche quadratmeter hektar"),
        (new(AnswerType.Quantity, QuantityKind.Volume), "volumen liter hubraum"),
        (new(AnswerType.Quantity, QuantityKind.Amount), "menge dosis"),
        (new(AnswerType.Quantity, QuantityKind.Speed), "geschwindigkeit tempo"),
        (new(AnswerType.Quantity, QuantityKind.Power), "leistung stärke magnitude spannung strahlung"),
        (new(AnswerType.Quantity, QuantityKind.Rank), "rang platz tabellenplatz platzierung startplatz"),
        (new(AnswerType.Quantity, QuantityKind.Score), "ergebnis resultat endstand spielstand stimmenverhältnis"),
        (new(AnswerType.Quantity, QuantityKind.Persons), """
            tote toten todesopfer verletzte verletzten opferzahl besucherzahl einwohnerzahl teilnehmerzahl belegschaft publikum
            menschenleben köpfe
            """),
        (new(AnswerType.Quantity), """
            anzahl zahl note größe umfang ausmaß obergrenze untergrenze grenzwert durchschnitt mindestzahl auflage nummer höchstwert wert
            rekordwert etage stockwerk minute spielminute weiten häufigkeit plus minus anstieg rückgang zuwachs stand niveau
            """),
        (new(AnswerType.Date, QuantityKind.Year), "jahr jahrzehnt jahrhundert baujahr gründungsjahr"),
        (new(AnswerType.Date, QuantityKind.TimeOfDay), "uhrzeit uhr stunde"),
        (new(AnswerType.Date), """
            monat tag datum wochentag zeitpunkt termin stichtag jahreszeit wochenende feiertag startdatum
            """),
        (new(AnswerType.Place), """
            land länder stadt städte ort staat region dorf provinz insel kontinent gegend bezirk gemeinde kreis städtchen nest
            hauptstadt großstadt heimatstadt favela straße platz-in gefängnis haftanstalt jva flughafen bahnhof hafen stadion ziel
            krankenhaus klinik see fluss meer ozean berg vulkan tal küste grenze viertel stadtteil stadtviertel vorort gebäude hotel brücke
            tunnel park zoo friedhof siedlung schloss burg feld lager autobahn kanal wald wüste halbinsel geburtsort fundort tatort
            veranstaltungsort gelände haltestelle station stationen gewässer bucht gebirge schule-in museum theater halle
            """),
        (new(AnswerType.Organisation), """
            unternehmen firma firmen konzern hersteller autobauer fluggesellschaft fluglinie airline bank versicherer versicherung sender zeitung
            zeitschrift magazin blatt agentur behörde amt ministerium organisation institution institut universität hochschule partei
            gewerkschaft verband verein klub club mannschaft team gruppe gericht armee kirche ausschuss kommission verlag lieferant startup
            start-up kammer stiftung gesellschaft bündnis fraktion regierung polizei schule band orchester miliz bande betreiber brauerei
            werft kette portal sponsor marke studio geheimdienst bistum erzbistum reederei stamm gremium rat truppe
            """),
        (new(AnswerType.Person), """
            person personen mensch menschen leute mann männer frau frauen junge jungen mädchen kind kinder kindern baby babys jugendlicher
            jugendliche schüler schülerin student studentin lehrer lehrerin professor professorin forscher forscherin wissenschaftler
            wissenschaftlerin politiker politikerin minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister
            bürgermeisterin senator senatorin abgeordneter abgeordnete abgeordneten gouverneur premier könig königin prinz prinzessin
            papst bischof priester pfarrer kardinal schauspieler schauspielerin sänger sängerin musiker komponist regisseur autor autorin
            schriftsteller schriftstellerin dichter journalist journalistin reporter reporterin moderator moderatorin redakteur fotograf
            spieler spielerin fußballer stürmer torwart torhüter trainer manager schiedsrichter sportler läufer schwimmer radprofi
            radfahrer fahrer boxer skifahrer kapitän pilot pilotin astronaut astronautin kosmonaut matrose matrosen soldat soldaten
            general offizier kommandant oberst polizist polizisten polizistin kommissar ermittler richter richterin anwalt anwältin
            staatsanwalt chefankläger ankläger zeuge zeugen verdächtiger verdächtige verdächtigen angeklagter angeklagte angeklagten
            mörder täter schütze angreifer attentäter terrorist terroristen geisel geiseln entführer kidnapper pirat piraten seeräuber
            räuber dieb einbrecher opfer überlebender überlebende überlebenden patient patienten patientin arzt ärztin ärzte mediziner
            experte experten expertin analyst ökonom historiker ingenieur architekt baumeister erfinder gründer besitzer eigentümer
            eigner chef chefin leiter leiterin vorsitzender vorsitzende vorsitzenden sprecher sprecherin vorstand intendant anleger
            investor banker milliardär millionär geschäftsmann unternehmer kandidat kandidatin nachfolger nachfolgerin vorgänger
            vorgängerin rivale gegner gegnerin sieger siegerin gewinner gewinnerin meister weltmeister botschafter diplomat gesandter
            sekretär koch köchin bauer bauern landwirt arbeiter arbeiterin mitarbeiter mitarbeiterin angestellter angestellte
            angestellten beschäftigte beschäftigten bedienstete beamte beamter beamten bergmann bergleute kumpel feuerwehrmann
            feuerwehrleute helfer aktivist aktivisten demonstrant demonstranten kundgebungsteilnehmer dissident flüchtling flüchtlinge
            migrant migranten einwanderer bewohner einwohner einheimische bürger wähler besucher gast gäste tourist touristen urlauber
            passagier passagiere fahrgast fahrgäste reisende reisenden insasse insassen fan fans zuschauer anhänger mitglied mitglieder
            mitgliedern delegierte delegierten teilnehmer nutzer kunde kunden kollege kollegen freund freundin ehefrau ehemann vater
            mutter sohn tochter bruder schwester witwe verwandte angehörige nachbar tänzer maler künstler künstlerin bildhauer kritiker
            sozialdemokrat christdemokrat grüner liberaler linker spanier amerikaner deutsche deutschen brite briten franzose franzosen
            italiener russe russen türke türken pole polen araber muslim muslime christen juden gläubige gläubigen fußgänger rebell
            rebellen kämpfer häftling häftlinge gefangener gefangene gefangenen insassin wächter wärter spion agent freiwillige
            freiwilligen adliger adlige ausländer zivilist zivilisten oppositionelle oppositionspolitiker randalierer gefolgsleute
            besatzungsmitglied besatzung personal senioren rentner käufer leser hörer bewerber asylbewerber obdachlose arbeitslose
            wahlberechtigte wahlberechtigten erwachsene erwachsenen chauffeur leibwächter minderjährige tänzerin kameramann bäuerin landsleute tote toten
            verletzte verletzten todesopfer schwerverletzte
            """),
        (new(AnswerType.Reason), "grund gründe gründen ursache anlass motiv zweck auslöser jubiläum ausrede"),
        (new(AnswerType.Manner), "weise methode mittel weg trick"),
        (new(AnswerType.Name), """
            name namen spitzname titel slogan motto leitspruch pseudonym deckname rufname rufnamen rufzeichen kennung lied film buch album roman
            stück oper sendung schiff fähre boot flugzeug satellit komet planet raumschiff rakete auto wagen modell marke pferd hund
            sturm hurrikan taifun krankheit virus medikament sprache preis-name auszeichnung medaille gesetz operation gerät software spiel
            festival spruch wort worten worte wörter schlagzeile denkmal wahrzeichen turnier zug züge linie passwort begriff rasse
            gericht-name getränk fernsehsendung typ fahrzeugtyp
            """),
        (new(AnswerType.Thing), """
            vorwurf vorwürfe tat delikt straftat verbrechen diagnose verletzung argument bedingung forderung folge konsequenz fehler
            rolle aufgabe beruf posten stelle position funktion urteil strafe behauptung botschaft scherz witz vorschlag maßnahme schritt
            regel verbot recht pflicht merkmal vorteil nachteil problem risiko gefahr schwäche thema frage vorhaben pläne verdienst
            beweis spur spuren waffe material nationalität staatsangehörigkeit religion farbe reaktion antwort faktor gegenleistung reue
            werkzeug speise nahrungsmittel lebensmittel körperteil teil art sorte hälfte seite geschenk gegenstand sache kritik einwand
            geschichte geschäft beschwerde kompromiss ausbildung tätigkeit krankheit
            """),
    ];
}
