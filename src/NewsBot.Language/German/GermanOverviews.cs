using System.Text.RegularExpressions;

namespace NewsBot.Language.German;

/// <summary>How German asks for overviews.</summary>
internal static partial class GermanOverviews
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string New =
        "(?:neu(?:e[nrsm]?|este[nrsm]?)|aktuell(?:e[nrsm]?|ste[nrsm]?)?|letzte[nrsm]?|wichtigste[nrsm]?"
        + "|wichtige[nrsm]?|jüngste[nrsm]?"
        + "|heutige[nrsm]?)";

    private const string News =
        "(?:nachrichten|neuigkeiten|news|meldungen|meldung|schlagzeilen|artikeln?|berichte?n?|updates?|texte?|infos?"
        + "|informationen"
        + "|entwicklungen)";

    private const string About =
        "(?:über|ueber|zum|zur|zu den|zu dem|zu|von|vom|aus|rund um|um|mit|bei|beim|für|in|im)";

    private const string Lead =
        "(?:was (?:sind|ist) |zeig(?:e|t)?(?: mir| uns)? |gib(?: mir)? |nenn(?:e|t)?(?: mir)? |such(?:e)?(?: mir)? "
        + "|finde |gibt es |gibts |gibt's |gab es "
        + "|hast du |habt ihr |haben sie |ich (?:möchte|will|brauche|suche) |welche |die |das |alle |mir |uns "
        + "|irgendwelche |noch |weitere |mehr |ein paar |paar |was für )*";

    private const string Article = "(?:artikeln?|berichte?n?|meldungen|nachrichten|texte?|beiträge)";

    private const string Sum =
        "(?:(?:fass(?:e|t)?|fasse)(?: mir| uns)?(?: bitte| mal| kurz)*|(?:gib mir |mach(?:e)? (?:mir )?|ich (?:will"
        + "|möchte|brauche) )?(?:eine |die |ne )?"
        + "(?:kurze )?(?:zusammenfassung|übersicht|kurzfassung|tl;?dr)(?: (?:von|vom|zu|zum|zur|der|des|über|für))?)";

    // "Fass … zusammen" ends with it.
    private const string Up = "(?: (?:bitte |mal |kurz )*zusammen(?: bitte)?)?";

    /// <summary>The rules.</summary>
    public static OverviewRules Rules { get; } = new()
    {
        Courtesy = Courtesy(),
        LastCourtesy = LastCourtesy(),
        TimeLeads = """
            in im am an um seit der dem den das die vom von zum zur zu für während über innerhalb aus und ab diese dieser
            diesem so
            """,
        Since = WordList.Set("seit ab"),
        Asks =
        [
            (OverviewKind.NextPage, NextPage()),
            (OverviewKind.Summary, SummaryOfLink()),
            (OverviewKind.Summary, SummaryOfNumber()),
            (OverviewKind.Summary, SummaryOfThis()),
            (OverviewKind.Summary, SummaryOfTitle()),
            (OverviewKind.Summary, SummaryAtEnd()),
            (OverviewKind.Timeline, Timeline()),
            (OverviewKind.Count, Count()),
            (OverviewKind.Reporters, Reporters()),
            (OverviewKind.Latest, WhatIsNew()),
            (OverviewKind.Latest, LatestNews()),
            (OverviewKind.Latest, HappenedSince()),
            (OverviewKind.Period, OfPeriod()),
            (OverviewKind.List, List()),
            (OverviewKind.Topic, NewsAbout()),
            (OverviewKind.Topic, WhatIsNewAbout()),
            (OverviewKind.Topic, KnownAbout()),
            (OverviewKind.Topic, SumUpTopic()),
            (OverviewKind.Topic, TopicNews()),
        ],
        NoTopic = WordList.Set("""
            ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen will wollen
            wer wen wem wessen was wann wo warum wieso weshalb wie welche welcher welches dass ob weil wenn sagt sagte als
            """),
        PointingBack = WordList.Set("es ihm ihn ihr ihnen sie er das dem dies diesem dieser dazu davon"),
        Provenance = Provenance(),
        Ordinals = ["erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht"],
        OfList = OfList(),
        Keywords = WordList.Set("""
            neues neueste nachrichten neuigkeiten schlagzeilen vergleiche vergleich unterschied zusammenfassung zusammenfassen
            überblick passiert aktuelles gestern
            """),
        Comparisons = GermanComparisons.Rules,
    };

    [GeneratedRegex(
        "^(?:bitte |(?:kannst|könntest|würdest|kannste) du (?:mir |uns )?(?:bitte |mal )*(?:sagen,? |zeigen "
        + "|nennen )?|(?:können|könnten) sie (?:mir )?(?:bitte |mal )*"
        + "|ich (?:würde|möchte) gern(?:e)? wissen,? |ich (?:will|möchte) wissen,? |weißt du,? |sag(?: mir)?(?: "
        + "mal)?,? (?=was|wie|wer|welche)|und |aber |also |mal )+",
        Options)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"[\s,]+(?:bitte|danke|bot|mal|denn|so|eigentlich|sagen|zeigen|nennen|geben)$", Options)]
    private static partial Regex LastCourtesy();

    [GeneratedRegex(
        "^(?:(?:zeig(?:e)?(?: mir)? )?(?:mehr|weiter|weitere|die nächsten|nächste seite|mehr (?:davon|anzeigen"
        + "|zeigen|artikel|nachrichten))|seite (?<number>[0-9]+))$",
        Options)]
    private static partial Regex NextPage();

    [GeneratedRegex(
        $"^(?:{Sum} ?)?(?:(?:den |diesen |die |diese )?(?:link|artikel|seite|adresse|bericht)?:? "
        + $@"?)?(?<link>https?://\S+)(?: {Sum})?{Up}$",
        Options)]
    private static partial Regex SummaryOfLink();

    [GeneratedRegex(
        $"^(?:{Sum}|was (?:sagt|steht in|steht im)|worum geht(?: es|'?s) (?:in|im|bei)) (?:den |dem |der |das |die "
        + @")?(?:artikel|bericht|text|meldung|quelle|nummer|nr\.?)? ?(?:nummer |nr\.? ?)?(?:#"
        + $@"|\[)?(?<number>[0-9]{{1,9}})\]?{Up}$",
        Options)]
    private static partial Regex SummaryOfNumber();

    [GeneratedRegex(
        $"^(?:{Sum} (?:(?<this>(?:das|es|ihn|(?:diesen?|dieses|den|der|dem|des) (?:artikels?|berichts?|texte?s?"
        + "|meldung|link)))"
        + "|(?:den |der |des )?(?<last>(?:letzten?|neuesten?|neusten?|aktuellen?) (?:artikels?|berichts?|meldung))"
        + $"|(?:den |der |des )?(?<place>ersten?|zweiten?|dritten?) (?:artikels?|berichts?|meldung|quelle|link)){Up}"
        + "|worum geht(?: es|'?s) (?:in|im) (?<this>(?:diesem|dem|im|dieser|der)? ?(?:artikel|bericht|text"
        + "|meldung)))$",
        Options)]
    private static partial Regex SummaryOfThis();

    [GeneratedRegex(
        "^(?:(?:mir |bitte )*(?<this>das|es|(?:diesen|dieses|den|das) (?:artikel|bericht|text|link))|(?:mir |bitte "
        + @")*(?:den |die )?(?:artikel|bericht|meldung|nummer|nr\.?) #?(?<number>[0-9]{1,9})|(?:mir "
        + @")?(?<link>https?://\S+)) zusammenfassen$",
        Options)]
    private static partial Regex SummaryAtEnd();

    [GeneratedRegex(
        $"^{Sum} (?:den |die |das )?(?:artikel |bericht |meldung )?[“”\"„'](?<title>.{{4,300}}?)[“”\"']{Up}$",
        Options)]
    private static partial Regex SummaryOfTitle();

    [GeneratedRegex(
        "^(?:zeig(?:e)? (?:mir )?|gib (?:mir )?|mach (?:mir )?)?(?:eine |die |einen |den |ne )?(?:zeitleiste"
        + "|zeitstrahl|chronologie|chronik|zeitlicher? (?:ablauf|verlauf)|timeline)(?: (?:von|vom|zu|zum|zur|der"
        + "|des|für|über|zu den))?(?: (?:der|des|dem|den|die|das))? (?<topic>.+)$"
        + "|^(?<topic>.+?)[ -](?:zeitleiste|chronologie|timeline)$|^wie (?:lief|ist) (?:der |die |das "
        + ")?(?<topic>.+) (?:abgelaufen|ab)$",
        Options)]
    private static partial Regex Timeline();

    [GeneratedRegex(
        $"^(?:wie ?viele?|anzahl(?: der)?|zahl der) {Article}(?: (?:gibt es|gibts|gibt's|gab es|hast du|habt ihr"
        + "|haben sie|sind (?:da|drin|gespeichert|geladen|vorhanden)|kennst du))?(?: (?:insgesamt|hier|denn|bisher"
        + "|jetzt|im archiv|in der sammlung))*"
        + "(?: (?:(?:die )?(?:handeln|berichten) von|über|ueber|zum|zur|zu|von|vom|mit|aus|erwähnen|nennen"
        + "|behandeln)(?: (?:der|dem|den|die|das))? (?<topic>.+?)(?: (?:gibt es|gibts|hast du|sind da|handeln"
        + "|berichten))?)?$",
        Options)]
    private static partial Regex Count();

    [GeneratedRegex(
        "^(?:wer|welche[rs]? (?:medi(?:en|um)|zeitung(?:en)?|quellen?|sender|agentur(?:en)?|seiten?|verlage?)) "
        + "(?:hat |haben |alles |noch |zuerst |alle )*(?:(?:bericht(?:et|en|ete|eten)|schrieb(?:en)?|schreibt"
        + "|schreiben|meldete?n?) )?(?:alles |zuerst )?(?:über|ueber|von|vom|zu|zum|zur)(?: (?:der|dem|den|die"
        + "|das))? (?<topic>.+?)(?: (?:berichtet|geschrieben|gemeldet))?$",
        Options)]
    private static partial Regex Reporters();

    [GeneratedRegex(
        "^was (?:gibt(?: es|'?s|s)|gab es|gabs|ist|war|geht)(?: (?:denn|so|heute|hier|alles|da|aktuell|gerade|bei "
        + $"euch))* (?:neues|neu|los|passiert|aktuelles|neue {News})(?: (?:auf der welt|in der welt|hier|bei euch"
        + "|so))*$"
        + "|^was (?:gibt(?: es|'?s|s)|gibts) (?:denn )?(?:so )?$|^was (?:ist|war)(?: (?:denn|so|alles|hier))* "
        + "(?:passiert|geschehen|los)(?: (?:auf der welt|in der welt))?$|^was (?:passierte|geschah|passiert)(?: "
        + "(?:so|alles|denn|gerade|auf der welt|in der welt))*$"
        + "|^(?:gibt(?: es|'?s|s)|hast du) (?:was|etwas|irgendwas|irgendetwas)? ?(?:neues|aktuelles)$|^was sind "
        + $"(?:die )?(?:{New} )?{News}$",
        Options)]
    private static partial Regex WhatIsNew();

    [GeneratedRegex(
        $"^(?:(?:die |alle |irgendwelche |gibt es |gibts |hast du |paar )*(?:{New} )*{News}|neues|aktuelles|das "
        + "(?:neueste|neuste|aktuellste)|neueste|neuste"
        + "|(?:zeig|gib|nenn|sag|erzähl|bring)(?:e)?(?: mir| uns)?(?: mal| bitte)* (?:die |alle |das |was |ein "
        + $"paar |eine |einen )?(?:(?:{New}|kurze|kurzen|schnelle[n]?) )*(?:{News}|neues|neueste|neuste|übersicht"
        + $"|überblick|zusammenfassung)(?: (?:der|über die|von den) (?:{New} )?{News})?"
        + "|was (?:habe?|hab) ich verpasst|hab(?:e)? ich (?:was|etwas) verpasst|bring mich auf (?:den neuesten "
        + "|den )?stand|(?:ein(?:en)? |der |eine |die )?(?:kurzen? |kurze )?(?:überblick|übersicht"
        + $"|zusammenfassung)(?: (?:über die|der|von den) (?:{New} )?{News})"
        + $@"|fass(?:e|t)?(?: mir| uns)? (?:die |alle )?(?:{New} )*{News} zusammen)$",
        Options)]
    private static partial Regex LatestNews();

    [GeneratedRegex(
        "^(?:was (?:ist|hat sich|gibt es|gibts)(?: alles| so| denn)* (?:passiert|geschehen|getan|neues|los)?"
        + $"|{News}|was (?:geschah|passierte)) ?seit (?:der |dem |den )?(?<since>.+?)(?: (?:alles |so "
        + ")?(?:passiert|geschehen|getan|neues))?$",
        Options)]
    private static partial Regex HappenedSince();

    [GeneratedRegex(
        $"^(?:{Sum}{Up}|(?:ein(?:en)? |der |eine |die )?(?:kurzen? |kurze )?(?:überblick|übersicht|zusammenfassung"
        + "|rückblick)|alles|was (?:war|gab es|gabs|ist|wurde|stand)(?: (?:so|alles|denn|wichtiges|wichtig|los"
        + "|neues|berichtet|gemeldet|in der zeitung|in den nachrichten))*"
        + $"|welche {News} (?:gibt es|gab es|gibts|sind erschienen|erschienen|hast du|kamen)|was (?:melden"
        + "|schreiben|schrieben|berichteten) die (?:zeitungen|artikel|medien)|fass(?:e)?(?: die| den| das)? "
        + "(?:woche|monat|tag|jahr|wochenende)? ?zusammen)$",
        Options)]
    private static partial Regex OfPeriod();

    [GeneratedRegex(
        "^(?:(?:liste?|zeig(?:e)?|nenn(?:e)?|zähl(?:e)?|gib|finde)(?: mir| uns)?(?: bitte)?(?: eine liste)?(?: "
        + "mit)? (?:alle[nrs]?|sämtliche[nrs]?|jede[nrs]?)|(?:eine |die )?liste (?:aller|von allen|mit allen|der"
        + $"|von))(?: der| die)? (?:{News} (?:über|ueber|zu|zum|zur|von|mit)(?: der| dem| den| die| das)? "
        + ")?(?<topic>.+?)(?: auf)?$"
        + "|^welche (?<topic>.+?) (?:gibt es(?: hier| in den artikeln)?|gibts|kennst du|werden genannt|kommen vor)$"
        + @"|^alle (?<topic>\S+(?: \S+){0,2})$",
        Options)]
    private static partial Regex List();

    [GeneratedRegex(
        $"^{Lead}(?:(?:{New} )*{News}|neues|aktuelles|alles|etwas|was)(?: neues)? {About}(?: (?:der|dem|den|die|das"
        + "|einem|einer))? (?<topic>.+)$"
        + $"|^(?:welche|was für) {News} (?:erwähnen|behandeln|nennen|hast du (?:zu|über)|gibt es (?:zu|über|zum"
        + "|zur)|handeln von|berichten über)(?: (?:der|dem|den|die|das))? (?<topic>.+)$",
        Options)]
    private static partial Regex NewsAbout();

    [GeneratedRegex(
        "^was (?:gibt(?: es|'?s|s)|gab es|gabs|ist|geht|passiert)(?: (?:denn|so|gerade|aktuell|alles))* (?:neues"
        + "|neu|los|der stand|der neueste stand|das neueste|aktuelles|ab) (?:über|ueber|zum|zur|zu|von|vom|bei|beim"
        + "|mit|in|im|aus|um|rund um|an)(?: (?:der|dem|den|die|das))? (?<thing>.+)$"
        + "|^was (?:gibt(?: es|'?s|s)|gibts) (?:über|zum|zur|zu|von|vom|bei|beim|aus)(?: (?:der|dem|den|die|das))? "
        + "(?<thing>.+?)(?: neues)?$"
        + @"|^wie ist der (?:aktuelle )?stand (?:bei|beim|zu|zum|zur|in|im)(?: (?:der|dem|den|die|das))? (?<thing>.+)$",
        Options)]
    private static partial Regex WhatIsNewAbout();

    [GeneratedRegex(
        "^was (?:weißt|weisst|wissen|hast|kannst|könnt|kannst) (?:du|sie|ihr|wir)(?: mir)?(?: alles)? (?:alles "
        + ")?(?:über|ueber|von|vom|zu|zum|zur)(?: (?:der|dem|den|die|das))? (?<topic>.+?)(?: sagen| erzählen)?$"
        + "|^(?:erzähl|sag)(?:e)? mir (?:alles|etwas|was)(?: was du weißt)? (?:über|ueber|von|vom|zu|zum|zur)(?: "
        + "(?:der|dem|den|die|das))? (?<topic>.+)$",
        Options)]
    private static partial Regex KnownAbout();

    [GeneratedRegex(
        $"^(?:{Sum}|bring mich auf (?:den neuesten |den )?stand (?:zu|zum|zur|bei|über)|(?:ein(?:en)? "
        + $")?(?:überblick|update) (?:über|zu|zum|zur)) (?:(?:die |alle |das )?(?:{New} )*(?:{News}|alles"
        + $"|neueste) {About} )?(?:(?:der|dem|den|die|das) )?(?<topic>.+?){Up}$",
        Options)]
    private static partial Regex SumUpTopic();

    [GeneratedRegex(
        @"^(?!(?:gute|schlechte|falsche|keine|die|der|das|welche|was|wer|wie|mehr|seine|ihre)\b)(?<thing>\S+(?: "
        + $@"\S+){{0,2}}?)[ -](?:(?:{New} )*(?:nachrichten|neuigkeiten|news|schlagzeilen|updates?)|aktuell|neues)$",
        Options)]
    private static partial Regex TopicNews();

    [GeneratedRegex(
        "^(?:(?:und|was ist mit|wie ist es mit|erzähl(?:e)?|sag(?:e)?|zeig(?:e)?|gib|mir|mehr|details|über|zu|zum|zur|von|vom|was"
        + " steht in|was steht im|öffne|lies) )*(?:(?:der|die|das|dem|den) )?(?:(?<place>erste|zweite|dritte|vierte|fünfte|sechste"
        + "|siebte|achte)[nrs]?(?: (?:artikel|meldung|bericht|nachricht|punkt|quelle|link))?|(?:nummer|nr\\.?|punkt|#) ?(?<place>[1-9]))$",
        Options)]
    private static partial Regex OfList();

    [GeneratedRegex(
        @"^\W*(?:quelle|quellen|foto|bild|von|autor|autorin|kontakt|copyright|mit material von) ?:",
        Options)]
    private static partial Regex Provenance();
}
