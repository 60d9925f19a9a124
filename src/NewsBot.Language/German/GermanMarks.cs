namespace NewsBot.Language.German;

/// <summary>By what German is told from other languages.</summary>
internal static class GermanMarks
{
    /// <summary>What tells a text, and a question of a few words.</summary>
    public static LanguageMarks All { get; } = new(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber von zu zum zur in im an am auf aus bei
        mit nach für über unter vor zwischen gegen ohne durch um ist sind war waren sei hat haben hatte hatten wird
        werden wurde wurden kann können konnte soll sollen muss müssen nicht kein keine auch nur noch schon sich es er
        sie wir ihr ich man sein seine seinen seiner ihre ihren ihrer dass ob wenn weil als wie was wer wo wann warum
        mehr sehr so dann dort hier diese dieser dieses bis seit vom beim worden sagte habe zwei drei jahr jahren uhr
        laut sowie
        """,
        "sch ung cht eit ß ich ein_ ü ö ä pf tz ie_ äu eu_ heit lich isch en_ er_ zw chen",
        """
        wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie welche welcher welches welchen welchem
        wieviel wieviele worum wofür wogegen womit gibt ist sind hat haben wird wurde kann nenne
        """)
    {
        HeadlineWords = """
            legt lässt senkt steigt steigen sinkt sinken fällt fallen fordert fordern warnt warnen will
            wollen plant planen gewinnt siegt verliert tritt zurück stellt stoppt streicht verkauft kauft
            beschließt billigt kippt droht bedroht trifft greift gesperrt verletzt getötet gefunden
            gestorben tot tote toter neue neuer neues neuen alte erste erster mehr weniger wieder weiter
            erneut heute gestern polizei feuerwehr gericht regierung bundestag minister ministerin kanzler
            präsident partei wahl wahlen streik krieg unfall brand sturm hochwasser mieten preise löhne
            steuern geld stellen arbeit schulen lehrer kinder frau mann menschen deutsche deutscher
            deutschland europa welt stadt land bahn prozent euro millionen milliarden nahe trotz lahm
            knapp fast allen allem ins ans zwei drei vier fünf sechs sieben acht
            """,
        HeadlineGroups = """
            _ge _be _ver _zu kt_ rt_ gt_ gt tzt hl hr ahn ei au eh _str auf aus itz ieg ngs st_ uch ohn
            nd_ ndet elt_ tz_ ck nst
            """,
    };
}
