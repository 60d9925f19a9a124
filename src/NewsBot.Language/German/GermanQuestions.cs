using System.Text.RegularExpressions;

namespace NewsBot.Language.German;

/// <summary>How questions are asked in German.</summary>
internal static partial class GermanQuestions
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Auxiliaries = """
        ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen
        sollte sollten darf dürfen durfte durften muss müssen musste mussten gibt gab will wollen wollte wollten
        """;

    private const string Greetings =
        "(hey|hi|hallo|hallöchen|huhu|moin|servus|grüß gott|gruezi|guten (tag|morgen|abend)|sehr geehrte( damen und herren)?)"
        + "( zusammen| leute| ihr lieben| alle| an alle)?";

    private const string Fillers =
        "ä+h+m*|öh+m*|hm+|also|so|ok|okay|na|tja|ach( ja)?|leute|zusammen|bitte|mal|sorry|entschuldigung|verzeihung"
        + "|((mal )?(ne|eine) )?(kurze|kleine|schnelle|blöde|dumme|ernste) frage|frage|nur so aus neugier|aus neugier|mal (so )?gefragt|nur mal so"
        + "|sagt? (doch )?mal|sagen sie( bitte| mal)?|wie war das( nochmal| noch mal| noch)?|nochmal|eigentlich|übrigens|was ich( mal)? fragen wollte";

    private const string Requests =
        "(weiß|weiss)( hier)?( denn| zufällig| eigentlich)?( jemand| einer| wer| man)( hier| von euch)?( denn| zufällig| eigentlich| vielleicht)?"
        + "|wisst ihr( zufällig| eigentlich| denn| vielleicht)?|weißt du( zufällig| eigentlich| denn| vielleicht| noch)?|wissen sie( zufällig| vielleicht| eigentlich)?"
        + "|(kann|könnte)( mir)?( jemand| einer| man| wer)( hier)?( mir)?( bitte| kurz| mal| vielleicht)*( sagen| erklären| verraten)"
        + "|(können|könnten|würden) sie( mir| uns)( bitte| vielleicht| freundlicherweise| kurz| noch)*( sagen| mitteilen| erklären| verraten)"
        + "|(kannst|könntest) du( mir)?( bitte| mal| kurz| vielleicht)*( sagen| erklären| verraten)"
        + "|ich (würde|möchte|wollte|hätte)( doch| sehr)?( gerne?)?( mal| einmal)?( wissen| fragen| erfahren| gewusst)|mich (würde )?(interessier(t|en)|interessieren)( mal)?"
        + "|(hat|habt)( jemand| einer| ihr)( ne| eine)? (ahnung|idee)|ist bekannt|ist es bekannt|darf ich( sie| höflich)? fragen|sagen sie mir( bitte)?|verraten sie mir( bitte)?|ich frage mich";

    private const string Plans =
        @"plant|planen|plante|planten|geplant|beabsichtig\w+|hat .* vor|haben .* vor|will|wollen|wollte|wollten"
        + "|soll|sollen|sollten|vorhat|vorhaben|vorgenommen|künftig";

    /// <summary>The rules.</summary>
    public static QuestionRules Rules { get; } = new()
    {
        Preamble = Preamble(),
        SeveralSteps = SeveralSteps(),
        Closing = Closing(),
        ChatWords = GermanChat.Words,
        QuestionWords = WordList.Map(
            (QuestionWord.Person, "wer wem wen wessen"),
            (QuestionWord.Date, "wann"),
            (QuestionWord.Place, "wo wohin woher"),
            (QuestionWord.Reason, "warum weshalb wieso weswegen wozu wofür wodurch"),
            (QuestionWord.Means, "womit"),
            (QuestionWord.Which, "welche welcher welches welchem welchen"),
            (QuestionWord.What, "was"),
            (QuestionWord.How, "wie"),
            (QuestionWord.HowMuch, "wieviel"),
            (QuestionWord.HowMany, "wieviele wievielen wievieler"),
            (QuestionWord.Other, "woran worauf worüber wovon worum wonach woraus worin wogegen wovor wobei")),
        Leads = WordList.Set("""
            in an am auf aus bei bis durch gegen mit nach seit über um unter von vor zu zwischen ab für und oder aber
            ohne laut wegen im zum zur genau ungefähr etwa also so
            """),
        Emphasis = WordList.Set("genau eigentlich denn überhaupt nochmal nun"),
        Amounts = WordList.Set("viele vielen viel"),
        Auxiliaries = WordList.Set(Auxiliaries),
        YesNoVerbs = WordList.Set(Auxiliaries + " stimmt trifft stimmte"),
        Copulas = WordList.Set("ist war sind waren"),
        Saying = WordList.Set("""
            sagt sagte sagten sagen meint meinte meinten nannte bezeichnete forderte forderten fordert fordern
            verlangte verlangten verlangt kritisierte kritisierten kritisiert warf warfen wirft werfen hält hielt
            halten hielten reagierte reagierten reagiert kommentierte beschrieb äußerte äußerten versprach verspricht
            drohte drohten warnte riet behauptete beurteilte verteidigte antwortete erwiderte erwidert kündigte
            bemängelte bemängelten befürchtete bezweifelte schrieb schreibt stört störte wünschte erhofft erhoffte
            gesagt gemeint gefordert kritisiert geschrieben versprochen gewarnt geantwortet reagiert geäußert glaubt lobte beklagte kreideten folgern folgert folgerte denkt dachte sieht sah wehrte dazu
            """),
        Articles = WordList.Set("der die das den dem des ein eine einen sein seine ihr ihre"),
        ArticlesAfterVerb = WordList.Set("der die das den ein eine"),
        Of = WordList.Set("von vom"),
        Stops = WordList.Set("""
            in im an am auf aus bei beim für mit nach von vom vor zu zum zur durch gegen um über unter wegen zwischen
            und oder als wenn dass weil der die das des den dem ein eine einen einem einer er sie es man laut sich
            seit bis ohne nicht dort damals noch
            """),
        Comparatives = WordList.Set("mehr weniger extra"),
        HowWords = WordList.Map(
            (HowWord.Count, "viele vielen vieler vieles vielem"),
            (HowWord.Much, "viel"),
            (HowWord.Duration, "lange"),
            (HowWord.Length, "lang"),
            (HowWord.Times, "oft häufig"),
            (HowWord.Name, """
                heißt heisst hieß hiess heißen hießen nennt nennen nannte nannten lautet lautete
                """)),
        Measures = WordList.Map(
            (QuantityKind.Age, "alt jung"),
            (QuantityKind.Distance, "weit tief breit"),
            (QuantityKind.Weight, "schwer"),
            (QuantityKind.Speed, "schnell"),
            (QuantityKind.Temperature, "warm kalt heiß"),
            (QuantityKind.Money, "teuer"),
            (QuantityKind.TimeOfDay, "spät"),
            (QuantityKind.Share, "wahrscheinlich"),
            (QuantityKind.Any, """
                hoch hohe hoher hohes hohen niedrig groß große großer großes gross klein stark dick dünn früh kurz knapp
                eng laut reich betrunken steil rein
                """)),
        Outcome = Outcome(),
        List = List(),
        Justification = Justification(),
        ClockTime = ClockTime(),
        WhatThen = [(Cost(), new AskedFor(AnswerType.Quantity, QuantityKind.Money))],
        WhatLast =
        [
            (Definition(), new AskedFor(AnswerType.Definition)),
            (Intention(), new AskedFor(AnswerType.Intention)),
        ],
        WhatVerbs = WordList.Map(
            (new AskedFor(AnswerType.Quantity, QuantityKind.Weight), "wog wiegt wogen wiegen")),
        WhatKind = WordList.Set("für"),
        WhatKindArticles = WordList.Set("ein eine einen einem einer eines"),
        CountNouns = WordList.Set("anzahl zahl"),
        AfterCountNouns = WordList.Set("der von"),
        NameNouns = WordList.Set("name namen"),
        PlaceNouns = WordList.Set("zielort fundort geburtsort veranstaltungsort destination location"),
        RoleNouns = WordList.Set("""
            gründer gründerin erfinder erfinderin chef chefin leiter leiterin vorsitzender vorsitzende präsident
            präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin nachfolger nachfolgerin
            vorgänger vorgängerin sieger siegerin gewinner gewinnerin autor autorin regisseur regisseurin eigentümer
            besitzer mörder täter ehemann ehefrau sprecher sprecherin trainer trainerin
            """),
        AbstractEndings = ["ung", "ungen", "heit", "keit"],
        PlaceAdjectiveEnding = "er",
        Dressing = WordList.Set("""
            heißt heißen hieß genannt art genau ungefähr etwa eigentlich überhaupt viel viele vielen anzahl laut sagt
            sagte sagen bitte passiert passierte geschah sache gab gibt machen machte gemacht ging geht wohl denn mal
            eben
            """),
        Asking = WordList.Set("""
            plant planen plante planten geplant plane pläne vorhaben beabsichtigt beabsichtigen möchte grund gründe
            ursache anlass motiv zweck
            """),
        SourceLeads =
        [
            "laut", "nach angaben (?:von|der|des)", "wie berichtet",
            "was (?:sagt|sagte|schreibt|schrieb|berichtet|berichtete|meldet|meldete"
                + @"|hat (?=.{1,40}\b(?:gesagt|geschrieben|berichtet|gemeldet)\b))",
        ],
        SourceArticles = WordList.Set("der die das dem den"),
        PublisherArticles = ["Der", "Die", "Das"],
        Nouns = GermanNouns.Rules,
        FollowUps = GermanFollowUps.Rules,
        Overviews = GermanOverviews.Rules,
        SmallTalk = GermanSmallTalk.Rules,
    };

    [GeneratedRegex($@"^\W*({Greetings}|{Fillers}|{Requests})(?:[\s,:;.!…–—-]+|$)(?:ob )?", Options)]
    private static partial Regex Preamble();

    [GeneratedRegex(
        @"\b(wer|was|welche[rsnm]?|wie viele|eine[rs]?|keine[rs]?) (von|unter) (ihnen|denen|diesen|den (beiden|zwei|drei|vier))\b"
        + @"|\bbeide[nrsm]?\b|\bsowohl\b|\bim vergleich\b|\bverglichen\b|\bvor und nach\b"
        + @"|\bund (wer|wem|wen|was|wann|wo|warum|wieso|wie|welche[rsnm]?)\b|\?\s.*\w\?(\s|$)",
        Options)]
    private static partial Regex SeveralSteps();

    [GeneratedRegex(
        @"(?<=\w\W+\w+\W+\w+\W+)((bitte|danke|dankeschön|vielen dank|thx|lg|mfg)( (schön|im voraus|euch|schon mal|schonmal))*\W*)+$", Options)]
    private static partial Regex Closing();

    [GeneratedRegex($@"\bwas\b.*\b({Plans})\b|\bwas für pläne\b", Options)]
    private static partial Regex Intention();

    [GeneratedRegex(@"^\s*was (ist|sind) [^?]{1,40}(\?|$)|\bbedeutet\b|\bwas versteht man\b", Options)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\b(begründ|rechtfertig|erklär)", Options)]
    private static partial Regex Justification();

    [GeneratedRegex(
        @"\bwas (kostete?n?|verdiente?|verdienen|bezahlte?|zahlte?n?)\b"
        + @"|\bwas\b.*\b(kosten|gekostet|bezahlen|(?<!\b(die|den|der) )zahlen|wert)\b",
        Options)]
    private static partial Regex Cost();

    [GeneratedRegex(
        @"\bwie (hat|haben)\b.*\b(gespielt|abgestimmt|gestimmt)\b|\bwie (spielte|spielten|endete|stimmte|stimmten)\b"
        + @"|\bwie (ging|ist)\b.*\b(spiel|finale|partie|derby|match|abstimmung|wahl)\b.*\baus(gegangen)?\b",
        Options)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\buhrzeit\b", Options)]
    private static partial Regex ClockTime();

    [GeneratedRegex(
        @"^\W*(bitte )?(nenne|nennen sie|nenn|liste|zähle|zählen sie)\b|\b(welche|was) .*\balles?\b|\bwas sind die\b"
        + @"|\bwelche (arten|sorten|beispiele)\b",
        Options)]
    private static partial Regex List();
}
