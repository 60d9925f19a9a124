namespace NewsBot.Language.German;

/// <summary>What web pages say around articles in German.</summary>
internal static class GermanPages
{
    public static PageWords Words { get; } = new()
    {
        Stock =
        [
            "anzeige", "werbung", "teilen", "drucken", "mehr", "schließen", "weiterlesen", @"\d+ ?von ?\d+", "foto: .*",
            "bild: .*", @"abonnieren sie\b.*", "alle rechte vorbehalten.*", "anhören", "merken", "zur startseite",
        ],
        Pictures = ["foto", "bild", "grafik"],
        Others =
        [
            @"mehr (?:zum thema|von|aus|dazu)\b.*", @"lesen sie (?:auch|mehr)\b.*",
            "das könnte (?:sie|dich) auch interessieren.*", "auch interessant", "meistgelesen.*", "meist gelesen.*",
            @"weitere (?:artikel|themen|meldungen|nachrichten)\b.*", "verwandte .*", "ähnliche artikel", "empfohlen.*",
            "kommentare?",
        ],
        Authors = ["von"],
        Published = ["stand", "veröffentlicht", "aktualisiert", "erstellt"],
        Minutes = ["minuten"],
        Credits = ["quelle:.*", @"\(?(?:mit material von|mit informationen von)\b.*"],
        BotChecks =
        [
            "bestätigen sie,? dass sie (?:kein|ein) (?:roboter|mensch)", "zugriff verweigert",
            "ungewöhnliche[nr]? (?:aktivität|datenverkehr)",
        ],
        Consent =
        [
            @"einwillig\w+", @"zustimm\w+", "alle akzeptieren", @"personalisierte\w*", @"datenschutz\w*",
            @"werbefrei\w*",
            "unsere partner", @"berechtigte\w* interesse\w*",
        ],
        Paywall =
        [
            "jetzt weiterlesen", "(?:um|zum) weiterles", "weiterlesen mit", "sie haben (?:schon|bereits) ein abo",
            "nur für abonnent", "exklusiv für (?:abonnent|mitglieder)",
            "(?:plus|premium|digital)[- ]?abo (?:abschließen|testen|lesen)",
            "dieser (?:artikel|inhalt) ist (?:nur|exklusiv|kostenpflichtig)", "bereits abonnent",
        ],
        BesideNames = ["werbung", "anzeige", "kommentar"],
        DiscussionNames = ["kommentare"],
        Conjunctions = ["und", "oder"],
    };
}
