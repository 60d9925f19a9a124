using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Language.Analysis;

public sealed class LanguageDetectorTests
{
    private const string German = """
        Der Bundestag hat am Freitag ein neues Gesetz beschlossen.
        Bei einem Unfall auf der Autobahn sind drei Menschen verletzt worden.
        Die Regierung will die Steuern für kleine Unternehmen senken.
        Nach Angaben der Polizei wurde niemand verletzt.
        Der Konzern plant den Bau einer Fabrik in Sachsen.
        Im Süden wird es am Wochenende sonnig und warm.
        Die Bahn erhöht zum Jahreswechsel ihre Preise.
        Das Gericht sprach den Angeklagten frei.
        Forscher haben eine neue Art von Fröschen entdeckt.
        Die Zahl der Arbeitslosen ist im März gesunken.
        Er sagte, er habe davon nichts gewusst.
        Sie gewann die Goldmedaille im Weitsprung.
        In Berlin haben Tausende gegen den Krieg demonstriert.
        Die Aktie des Autobauers fiel um fünf Prozent.
        Wann der Flughafen wieder öffnet, ist noch unklar.
        Ein Sprecher wollte sich dazu nicht äußern.
        Die Feuerwehr konnte den Brand schnell löschen.
        Laut einer Studie schlafen viele Kinder zu wenig.
        Der Präsident reist nächste Woche nach Japan.
        Mit dem Geld sollen Schulen saniert werden.
        Die Verhandlungen über den Haushalt sind gescheitert.
        Am Abend zogen Gewitter über das Land.
        Der Verein trennt sich von seinem Trainer.
        Ob die Impfung schützt, muss noch geprüft werden.
        Die Mieten steigen vor allem in den Städten.
        Zwei Männer wurden wegen Betrugs verurteilt.
        Das Museum zeigt Werke aus drei Jahrhunderten.
        Auf dem Parteitag wurde sie zur Vorsitzenden gewählt.
        Die Brücke bleibt bis Ende Juni gesperrt.
        Kritiker halten den Plan für zu teuer.
        Es war das schwerste Erdbeben seit hundert Jahren.
        Die Firma entlässt ein Drittel ihrer Mitarbeiter.
        Weil das Wasser knapp ist, dürfen Gärten nicht gegossen werden.
        Der Film läuft ab Donnerstag in den Kinos.
        Über die Höhe der Strafe entscheidet der Richter.
        Viele Eltern finden keinen Platz in einer Kita.
        Das Schiff lief vor der Küste auf Grund.
        Die Minister einigten sich auf einen Kompromiss.
        Unser Reporter war vor Ort.
        Sein Nachfolger wird im Herbst bestimmt.
        Gegen das Urteil kann Berufung eingelegt werden.
        Die Inflation liegt weiter über dem Ziel der Notenbank.
        Der Strom kommt künftig aus Windkraft und Sonne.
        Eine Frau rettete das Kind aus dem Fluss.
        Er ist seit vier Jahren im Amt.
        Die Opposition fordert seinen Rücktritt.
        Noch ist nicht bekannt, wie viele Menschen betroffen sind.
        Der Zoll fand die Drogen in einem Container.
        Zum ersten Mal seit dem Krieg treffen sich die Präsidenten.
        Die Ernte fiel wegen der Trockenheit schlecht aus.
        Wir haben mit der Ministerin gesprochen.
        Die Stadt will mehr Radwege bauen.
        Das neue Modell soll günstiger sein als das alte.
        Er hat die Wahl klar verloren.
        Bis zum Sommer sollen alle Anträge bearbeitet sein.
        Der Streik der Lokführer dauert an.
        Hunderte Flüge wurden gestrichen.
        Kann man dem Bericht trauen?
        Das sind die Folgen für Verbraucher.
        Dabei ging es auch um die Sicherheit der Daten.
        """;

    private const string English = """
        The parliament passed a new law on Friday.
        Three people were injured in a crash on the motorway.
        The government wants to cut taxes for small businesses.
        Police said that nobody was hurt.
        The company plans to build a factory in Ohio.
        It will be sunny and warm in the south this weekend.
        The railway is raising its fares at the end of the year.
        The court acquitted the defendant.
        Researchers have discovered a new kind of frog.
        The number of unemployed fell in March.
        He said he had known nothing about it.
        She won the gold medal in the long jump.
        Thousands protested against the war in London.
        Shares in the carmaker fell by five percent.
        It is not yet clear when the airport will reopen.
        A spokesman declined to comment on the matter.
        Firefighters were able to put out the blaze quickly.
        According to a study, many children sleep too little.
        The president will travel to Japan next week.
        The money is to be spent on schools.
        Talks over the budget have failed.
        Thunderstorms moved across the country in the evening.
        The club has parted ways with its manager.
        Whether the vaccine works has yet to be tested.
        Rents are rising mostly in the cities.
        Two men were convicted of fraud.
        The museum shows works from three centuries.
        She was elected leader at the party conference.
        The bridge will stay closed until the end of June.
        Critics say the plan is too expensive.
        It was the worst earthquake in a hundred years.
        The firm is laying off a third of its staff.
        Because water is scarce, gardens must not be watered.
        The film opens in cinemas on Thursday.
        The judge will decide on the sentence.
        Many parents cannot find a place in a nursery.
        The ship ran aground off the coast.
        Ministers have agreed on a compromise.
        Our reporter was at the scene.
        His successor will be chosen in the autumn.
        An appeal against the verdict is possible.
        Inflation remains above the target of the central bank.
        Power will come from wind and sun in the future.
        A woman rescued the child from the river.
        He has been in office for four years.
        The opposition is calling for his resignation.
        It is not known how many people are affected.
        Customs officers found the drugs in a container.
        The leaders are meeting for the first time since the war.
        The harvest was poor because of the drought.
        We have spoken to the minister.
        The city wants to build more cycle lanes.
        The new model should be cheaper than the old one.
        He clearly lost the election.
        All applications should be dealt with by the summer.
        The strike by train drivers goes on.
        Hundreds of flights have been cancelled.
        Can the report be trusted?
        These are the effects on consumers.
        It was also about the safety of the data.
        """;

    private const string Others = """
        Le parlement a adopté une nouvelle loi vendredi.
        Le gouvernement veut baisser les impôts des petites entreprises.
        Selon la police, personne n'a été blessé dans l'accident.
        Elle a remporté la médaille d'or du saut en longueur.
        Le président se rendra au Japon la semaine prochaine.
        On ne sait pas encore quand l'aéroport va rouvrir.
        Les négociations sur le budget ont échoué.
        Le pont restera fermé jusqu'à la fin du mois de juin.
        Des milliers de personnes ont manifesté contre la guerre.
        Il est en fonction depuis quatre ans.
        La grève des conducteurs de train se poursuit.
        Nous avons parlé avec la ministre.
        El parlamento aprobó una nueva ley el viernes.
        El gobierno quiere bajar los impuestos a las pequeñas empresas.
        Según la policía, nadie resultó herido en el accidente.
        Ella ganó la medalla de oro en salto de longitud.
        El presidente viajará a Japón la próxima semana.
        Aún no se sabe cuándo volverá a abrir el aeropuerto.
        Las negociaciones sobre el presupuesto han fracasado.
        El puente estará cerrado hasta finales de junio.
        Miles de personas protestaron contra la guerra.
        Lleva cuatro años en el cargo.
        La huelga de los maquinistas continúa.
        Hemos hablado con la ministra.
        Het parlement heeft vrijdag een nieuwe wet aangenomen.
        De regering wil de belastingen voor kleine bedrijven verlagen.
        Volgens de politie raakte niemand gewond bij het ongeluk.
        Zij won de gouden medaille bij het verspringen.
        De president reist volgende week naar Japan.
        Het is nog niet duidelijk wanneer de luchthaven weer opengaat.
        De onderhandelingen over de begroting zijn mislukt.
        De brug blijft tot eind juni gesloten.
        Duizenden mensen demonstreerden tegen de oorlog.
        Hij is al vier jaar in functie.
        De staking van de machinisten gaat door.
        Wij hebben met de minister gesproken.
        Il parlamento ha approvato venerdì una nuova legge.
        Il governo vuole ridurre le tasse per le piccole imprese.
        Secondo la polizia nessuno è rimasto ferito nell'incidente.
        Ha vinto la medaglia d'oro nel salto in lungo.
        Il presidente andrà in Giappone la prossima settimana.
        Non è ancora chiaro quando riaprirà l'aeroporto.
        I negoziati sul bilancio sono falliti.
        Il ponte resterà chiuso fino alla fine di giugno.
        Migliaia di persone hanno protestato contro la guerra.
        È in carica da quattro anni.
        Lo sciopero dei macchinisti continua.
        Abbiamo parlato con la ministra.
        Folketinget vedtog fredag en ny lov.
        Regeringen vil sænke skatten for små virksomheder.
        Ifølge politiet kom ingen til skade ved ulykken.
        Hun vandt guldmedaljen i længdespring.
        Præsidenten rejser til Japan i næste uge.
        Det er endnu ikke klart, hvornår lufthavnen åbner igen.
        Forhandlingerne om budgettet er brudt sammen.
        Broen er lukket indtil udgangen af juni.
        Tusinder af mennesker demonstrerede mod krigen.
        Han har været på posten i fire år.
        Lokoførernes strejke fortsætter.
        Vi har talt med ministeren.
        Riksdagen antog en ny lag på fredagen.
        O parlamento aprovou uma nova lei na sexta-feira.
        Parlament przyjął w piątek nową ustawę.
        Парламент принял новый закон в пятницу.
        議会は金曜日に新しい法律を可決した。
        Ok.
        12345 67 89.
        Berlin
        """;

    /// <summary>Each after the code of its language.</summary>
    private const string Headlines = """
        en Storm shuts schools across Ohio
        en Fed holds rates steady
        en Apple unveils cheaper iPhone
        en Wildfire forces thousands to flee
        en Senate passes budget deal
        en Oil prices climb again
        en Two killed in Texas crash
        en Mayor resigns amid scandal
        en Teachers vote to strike
        en Scientists find new frog species
        en Tesla recalls 40,000 cars
        en Police arrest bank robber
        en Rents soar in big cities
        en Court blocks new voting law
        en UK inflation hits record high
        en Ukraine drone strikes refinery
        en Boeing CEO steps down
        en Heat wave grips southern Europe
        en Stocks rally after jobs report
        en Ford cuts 1,200 jobs
        en Nurses demand higher pay
        en Bridge collapse: what we know
        en Trump, Biden clash over border
        de Streik legt Bahnverkehr lahm
        de EZB senkt Leitzins
        de Bayern siegt in Leipzig
        de Hochwasser bedroht Passau
        de Bundestag beschließt Haushalt
        de Zwei Tote bei Unfall nahe Köln
        de Mieten steigen weiter
        de VW streicht 3000 Stellen
        de Waldbrand in Brandenburg gelöscht
        de Polizei fasst Bankräuber
        de Lehrer fordern mehr Geld
        de Gericht kippt Klimagesetz
        de Ministerin tritt zurück
        de Forscher entdecken neue Froschart
        de Siemens verkauft Windkraftsparte
        de Ukraine greift Raffinerie an
        de Inflation sinkt auf zwei Prozent
        de Bauern protestieren gegen Kürzungen
        de Autobahnbrücke gesperrt
        de Scholz reist nach Peking
        de Spritpreise klettern erneut
        de Kabinett billigt Rentenpaket
        de Chef der Bahn muss gehen
        nl Storm legt treinverkeer plat
        nl Regering verhoogt belasting op benzine
        nl Politie houdt verdachte aan
        nl Huizenprijzen stijgen opnieuw
        da Regeringen sænker skatten
        da Politiet anholder mistænkt efter røveri
        da Stormen lukker broen
        sv Regeringen sänker skatten
        sv Polisen griper misstänkt man
        sv Stormen stänger skolor
        fr Le gouvernement baisse les impôts
        fr Grève dans les transports à Paris
        es El Gobierno baja los impuestos
        es Huelga de trenes en Madrid
        it Sciopero dei treni a Roma
        pl Rząd obniża podatki
        tr Hükümet vergileri düşürdü
        pt Governo reduz impostos em Lisboa
        en Flood warning lifted in Kansas
        en Google fined over search ads
        en Airline scraps winter flights
        en Hurricane nears Florida coast
        en Farmers block roads in protest
        en Museum returns stolen statue
        en Gunman opens fire at mall
        en Dollar slips as traders await data
        en Union rejects pay offer
        en Toddler rescued from well
        en Russia expels diplomats
        en Hospital runs out of beds
        de Zug entgleist bei Hamburg
        de Google muss Strafe zahlen
        de Fluglinie streicht Winterflüge
        de Orkan zieht über Norddeutschland
        de Landwirte blockieren Straßen
        de Museum gibt Statue zurück
        de Dollar verliert an Wert
        de Gewerkschaft lehnt Angebot ab
        de Russland weist Diplomaten aus
        de Krankenhaus ohne Betten
        de Trump droht China mit Zöllen
        de Dortmund verpasst Champions League
        nl Trein ontspoort bij Utrecht
        nl Boeren blokkeren snelwegen
        da Landmænd blokerer vejene
        sv Bönder blockerar vägarna
        sv Tåg spårade ur utanför Malmö
        fr Les agriculteurs bloquent les routes
        es Los agricultores bloquean carreteras
        it Gli agricoltori bloccano le strade
        """;

    [Fact]
    public void Most_headlines_are_told_apart_and_none_is_taken_for_another_language()
    {
        var read = Headlines.Split('\n', StringSplitOptions.TrimEntries)
            .Select(line => (Language: line[..2] is "en" or "de" ? line[..2] : "und", Text: line[3..]))
            .Select(line => (line.Text, line.Language, Read: ShippedLanguages.Detector.Detect(line.Text)))
            .ToList();

        read.Where(line => line.Read != line.Language && line.Read != "und").ShouldBeEmpty();
        read.Count(line => line.Read == line.Language).ShouldBeGreaterThan(85 * read.Count / 100);
    }

    [Theory]
    [InlineData("Wie heeft de verkiezingen gewonnen?")]
    [InlineData("Waarom is de trein vertraagd?")]
    [InlineData("Wat zei de minister over de belasting?")]
    [InlineData("Hoeveel mensen zijn er omgekomen?")]
    [InlineData("Wanneer begint de staking?")]
    [InlineData("Hvem vandt valget i Danmark?")]
    [InlineData("Hvor mange mennesker døde i ulykken?")]
    [InlineData("Hvad sagde ministeren om skatten?")]
    [InlineData("Hvorfor er broen lukket?")]
    [InlineData("Vem vann valet i Sverige?")]
    [InlineData("Hur många människor dog i olyckan?")]
    [InlineData("Vad sa ministern om skatten?")]
    [InlineData("Varför är bron stängd?")]
    [InlineData("När börjar strejken?")]
    [InlineData("Qui a gagné les élections en France?")]
    [InlineData("¿Quién ganó las elecciones en España?")]
    [InlineData("Chi ha vinto le elezioni in Italia?")]
    public void A_question_in_a_language_that_is_not_known_is_in_the_fallback_language(string question)
    {
        ShippedLanguages.Detector.DetectQuestion(question, "en").ShouldBe("en");
        ShippedLanguages.Detector.DetectQuestion(question, "de").ShouldBe("de");
    }

    [Theory]
    [MemberData(nameof(Lines), German)]
    public void A_German_sentence_is_recognised(string text) => ShippedLanguages.Detector.Detect(text).ShouldBe("de");

    [Theory]
    [MemberData(nameof(Lines), English)]
    public void An_English_sentence_is_recognised(string text) => ShippedLanguages.Detector.Detect(text).ShouldBe("en");

    [Theory]
    [MemberData(nameof(Lines), Others)]
    [InlineData("")]
    public void Another_language_is_taken_for_neither(string text) => ShippedLanguages.Detector.Detect(text).ShouldBe("und");

    [Theory]
    [InlineData("who won", "en")]
    [InlineData("what did merkel say", "en")]
    [InlineData("inflation germany july", "en")]
    [InlineData("latest on boeing crash", "en")]
    [InlineData("how many jobs ford cut", "en")]
    [InlineData("wer gewann", "de")]
    [InlineData("was sagte merkel", "de")]
    [InlineData("wie viele stellen streicht vw", "de")]
    [InlineData("neues zum boeing absturz", "de")]
    [InlineData("Wann kommt das neue iPhone?", "de")]
    [InlineData("Was plant Foxconn in Lordstown?", "de")]
    [InlineData("Wer ist Bundeskanzler von Österreich?", "de")]
    [InlineData("Wann trat Boris Johnson zurück?", "de")]
    [InlineData("Wie viele Tote gab es?", "de")]
    [InlineData("Wo liegt Pune?", "de")]
    [InlineData("Warum streiken Lokführer?", "de")]
    [InlineData("Umsatz von Volkswagen im Jahr 2023", "de")]
    [InlineData("neue Sanktionen gegen Russland", "de")]
    [InlineData("und in Berlin?", "de")]
    [InlineData("What does Foxconn plan for Lordstown?", "en")]
    [InlineData("How many shares did Tesla give Elon Musk?", "en")]
    [InlineData("Who is Angela Merkel?", "en")]
    [InlineData("When did Boris Johnson resign?", "en")]
    [InlineData("Where is Pune?", "en")]
    [InlineData("latest news about the Bundestag", "en")]
    [InlineData("was Merkel re-elected in the vote?", "en")]
    [InlineData("and in Berlin?", "en")]
    public void A_question_tells_its_language(string question, string language)
    {
        ShippedLanguages.Detector.DetectQuestion(question, "en").ShouldBe(language);
        ShippedLanguages.Detector.DetectQuestion(question, "de").ShouldBe(language);
    }

    [Theory]
    [InlineData("Tesla")]
    [InlineData("")]
    [InlineData("2024")]
    public void A_question_that_does_not_tell_is_in_the_fallback_language(string question)
    {
        ShippedLanguages.Detector.DetectQuestion(question, "en").ShouldBe("en");
        ShippedLanguages.Detector.DetectQuestion(question, "de").ShouldBe("de");
    }

    public static TheoryData<string> Lines(string text) =>
        new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
