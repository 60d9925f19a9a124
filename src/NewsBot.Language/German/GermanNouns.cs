namespace NewsBot.Language.German;

/// <summary>
/// German nouns by what kind of thing they ask for, in lower case and mostly in the singular; they are also ends of
/// compounds.
/// </summary>
internal static class GermanNouns
{
    private static readonly (AskedFor Asked, string Nouns)[] Lists =
    [
        (new AskedFor(AnswerType.Quantity, QuantityKind.Age), "alter lebensalter"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Share), """
            anteil prozentsatz prozent quote beteiligung mehrheit rate zinssatz leitzins stimmenanteil
            wahrscheinlichkeit wahlbeteiligung inflation prozentpunkte
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Money), """
            preis betrag summe kosten geld bargeld umsatz gewinn verlust gehalt lohn honorar gage strafzahlung
            geldbuße geldstrafe bußgeld gebühr budget etat schulden schaden lösegeld belohnung kopfgeld einnahmen
            einnahme erlös ausgaben prämie abfindung entschädigung kaution kredit zuschuss subvention defizit
            überschuss spende spenden rente miete steuer beitrag dividende investition preisgeld kaufpreis rekordpreis
            kurs börsenkurs ertrag vermögen schadenersatz schadensersatz einkommen bonus ersparnis
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Duration), """
            dauer zeitraum frist zeit haftstrafe freiheitsstrafe strafmaß verspätung laufzeit spanne bewährung
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Distance), """
            entfernung abstand distanz höhe tiefe breite länge weite durchmesser radius strecke reichweite
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Temperature), "temperatur hitze kälte grad"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Weight), "gewicht kilo tonnage"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Area), "fläche grundfläche quadratmeter hektar"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Volume), "volumen liter hubraum"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Amount), "menge dosis"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Speed), "geschwindigkeit tempo"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Power), "leistung stärke magnitude spannung strahlung"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Rank), "rang platz tabellenplatz platzierung startplatz"),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Score), """
            ergebnis resultat endstand spielstand stimmenverhältnis
            """),
        (new AskedFor(AnswerType.Quantity, QuantityKind.Persons), """
            tote toten todesopfer verletzte verletzten opferzahl besucherzahl einwohnerzahl teilnehmerzahl belegschaft
            publikum menschenleben köpfe
            """),
        (new AskedFor(AnswerType.Quantity), """
            anzahl zahl note größe umfang ausmaß obergrenze untergrenze grenzwert durchschnitt mindestzahl auflage
            nummer höchstwert wert rekordwert etage stockwerk minute spielminute weiten häufigkeit plus minus anstieg
            rückgang zuwachs stand niveau mandate sitze stimmen strafe rating reihe druck vorsprung rückstand
            """),
        (new AskedFor(AnswerType.Date, QuantityKind.Year), "jahr jahrzehnt jahrhundert baujahr gründungsjahr"),
        (new AskedFor(AnswerType.Date, QuantityKind.TimeOfDay), "uhrzeit uhr stunde"),
        (new AskedFor(AnswerType.Date), """
            monat tag datum wochentag zeitpunkt termin stichtag jahreszeit wochenende feiertag startdatum
            """),
        (new AskedFor(AnswerType.Place), """
            land länder stadt städte ort staat region dorf provinz insel kontinent gegend bezirk gemeinde kreis
            städtchen nest hauptstadt großstadt heimatstadt favela straße platz-in gefängnis haftanstalt jva flughafen
            bahnhof hafen stadion ziel krankenhaus klinik see fluss meer ozean berg vulkan tal küste grenze viertel
            stadtteil stadtviertel vorort gebäude hotel brücke tunnel park zoo friedhof siedlung schloss burg feld
            lager autobahn kanal wald wüste halbinsel geburtsort fundort tatort veranstaltungsort gelände haltestelle
            station stationen gewässer bucht gebirge schule-in museum theater halle
            """),
        (new AskedFor(AnswerType.Organisation), """
            unternehmen firma firmen konzern hersteller autobauer fluggesellschaft fluglinie airline bank versicherer
            versicherung sender zeitung zeitschrift magazin blatt agentur behörde amt ministerium organisation
            institution institut universität hochschule partei gewerkschaft verband verein klub club mannschaft team
            gruppe gericht armee kirche ausschuss kommission verlag lieferant startup start-up kammer stiftung
            gesellschaft bündnis fraktion regierung polizei schule band orchester miliz bande betreiber brauerei werft
            kette portal sponsor marke studio geheimdienst bistum erzbistum reederei stamm gremium rat truppe
            """),
        (new AskedFor(AnswerType.Person), """
            person personen mensch menschen leute mann männer frau frauen junge jungen mädchen kind kinder kindern
            baby babys jugendlicher jugendliche schüler schülerin student studentin lehrer lehrerin professor
            professorin forscher forscherin wissenschaftler wissenschaftlerin politiker politikerin minister
            ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin senator senatorin
            abgeordneter abgeordnete abgeordneten gouverneur premier könig königin prinz prinzessin papst bischof
            priester pfarrer kardinal schauspieler schauspielerin sänger sängerin musiker komponist regisseur autor
            autorin schriftsteller schriftstellerin dichter journalist journalistin reporter reporterin moderator
            moderatorin redakteur fotograf spieler spielerin fußballer stürmer torwart torhüter trainer manager
            schiedsrichter sportler läufer schwimmer radprofi radfahrer fahrer boxer skifahrer kapitän pilot pilotin
            astronaut astronautin kosmonaut matrose matrosen soldat soldaten general offizier kommandant oberst
            polizist polizisten polizistin kommissar ermittler richter richterin anwalt anwältin staatsanwalt
            chefankläger ankläger zeuge zeugen verdächtiger verdächtige verdächtigen angeklagter angeklagte
            angeklagten mörder täter schütze angreifer attentäter terrorist terroristen geisel geiseln entführer
            kidnapper pirat piraten seeräuber räuber dieb einbrecher opfer überlebender überlebende überlebenden
            patient patienten patientin arzt ärztin ärzte mediziner experte experten expertin analyst ökonom
            historiker ingenieur architekt baumeister erfinder gründer besitzer eigentümer eigner chef chefin leiter
            leiterin vorsitzender vorsitzende vorsitzenden sprecher sprecherin vorstand intendant anleger investor
            banker milliardär millionär geschäftsmann unternehmer kandidat kandidatin nachfolger nachfolgerin
            vorgänger vorgängerin rivale gegner gegnerin sieger siegerin gewinner gewinnerin meister weltmeister
            botschafter diplomat gesandter sekretär koch köchin bauer bauern landwirt arbeiter arbeiterin mitarbeiter
            mitarbeiterin angestellter angestellte angestellten beschäftigte beschäftigten bedienstete beamte beamter
            beamten bergmann bergleute kumpel feuerwehrmann feuerwehrleute helfer aktivist aktivisten demonstrant
            demonstranten kundgebungsteilnehmer dissident flüchtling flüchtlinge migrant migranten einwanderer
            bewohner einwohner einheimische bürger wähler besucher gast gäste tourist touristen urlauber passagier
            passagiere fahrgast fahrgäste reisende reisenden insasse insassen fan fans zuschauer anhänger mitglied
            mitglieder mitgliedern delegierte delegierten teilnehmer nutzer kunde kunden kollege kollegen freund
            freundin ehefrau ehemann vater mutter sohn tochter bruder schwester witwe verwandte angehörige nachbar
            tänzer maler künstler künstlerin bildhauer kritiker sozialdemokrat christdemokrat grüner liberaler linker
            spanier amerikaner deutsche deutschen brite briten franzose franzosen italiener russe russen türke türken
            pole polen araber muslim muslime christen juden gläubige gläubigen fußgänger rebell rebellen kämpfer
            häftling häftlinge gefangener gefangene gefangenen insassin wächter wärter spion agent freiwillige
            freiwilligen adliger adlige ausländer zivilist zivilisten oppositionelle oppositionspolitiker randalierer
            gefolgsleute besatzungsmitglied besatzung personal senioren rentner käufer leser hörer bewerber
            asylbewerber obdachlose arbeitslose wahlberechtigte wahlberechtigten erwachsene erwachsenen chauffeur
            leibwächter minderjährige tänzerin kameramann bäuerin landsleute tote toten verletzte verletzten
            todesopfer schwerverletzte
            """),
        (new AskedFor(AnswerType.Reason), "grund gründe gründen ursache anlass motiv zweck auslöser jubiläum ausrede"),
        (new AskedFor(AnswerType.Manner), "weise methode mittel weg trick"),
        (new AskedFor(AnswerType.Name), """
            name namen spitzname titel slogan motto leitspruch pseudonym deckname rufname rufnamen rufzeichen kennung
            lied film buch album roman stück oper sendung schiff fähre boot flugzeug satellit komet planet raumschiff
            rakete auto wagen modell marke pferd hund sturm hurrikan taifun krankheit virus medikament sprache
            preis-name auszeichnung medaille gesetz operation gerät software spiel festival spruch wort worten worte
            wörter schlagzeile denkmal wahrzeichen turnier zug züge linie passwort begriff rasse gericht-name getränk
            fernsehsendung typ fahrzeugtyp
            """),
        (new AskedFor(AnswerType.Thing), """
            vorwurf vorwürfe tat delikt straftat verbrechen diagnose verletzung argument bedingung forderung folge
            konsequenz fehler rolle aufgabe beruf posten stelle position funktion urteil zustand behauptung botschaft
            scherz witz vorschlag maßnahme schritt regel verbot recht pflicht merkmal vorteil nachteil problem risiko
            gefahr schwäche thema frage vorhaben pläne verdienst beweis spur spuren waffe material nationalität
            staatsangehörigkeit religion farbe reaktion antwort faktor gegenleistung reue werkzeug speise
            nahrungsmittel lebensmittel körperteil teil art sorte hälfte seite geschenk gegenstand sache kritik
            einwand geschichte geschäft beschwerde kompromiss ausbildung tätigkeit krankheit
            """),
    ];

    /// <summary>German nouns, which are ends of compounds too.</summary>
    public static AskedNounRules Rules { get; } = new(Lists)
    {
        Endings = [("en", ""), ("n", ""), ("es", ""), ("s", ""), ("e", ""), ("er", ""), ("ern", "")],
    };
}
