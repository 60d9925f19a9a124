using System.Text.RegularExpressions;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>Short lines that pages put between and around the paragraphs of any article.</summary>
internal static partial class StockLines
{
    private const int Longest = 160;
    private const int LongestCredit = 260;
    private const int LongestOpening = 90;
    private const int LongestCaption = 300;

    /// <summary>Whether a line belongs to the page wherever it stands.</summary>
    public static bool IsStock(string line) => line.Length <= Longest && Stock().IsMatch(line);

    /// <summary>Whether a line tells what a picture shows: it ends with whose picture it is.</summary>
    public static bool IsCaption(string line) => line.Length <= LongestCaption && Caption().IsMatch(line);

    /// <summary>Whether a line heads a list of other articles; what follows it up to the next paragraph is that list.</summary>
    public static bool HeadsOthers(string line) => line.Length <= 60 && Others().IsMatch(line);

    /// <summary>Whether a line above the first paragraph tells the author or the time.</summary>
    public static bool IsOpening(string line) => line.Length <= LongestOpening && Opening().IsMatch(line);

    /// <summary>Whether a line below the last paragraph tells who worked on the article.</summary>
    public static bool IsCredit(string line) => line.Length <= LongestCredit && Credit().IsMatch(line);

    [GeneratedRegex(
        """
        ^\W*(?:advertisement|advertising|anzeige|werbung|iklan|publicidad|publicité|ad|explore\ further|trending|loading\W*|
        share(?:\ this.*)?|teilen|drucken|print|tags?|more|mehr|close|schließen|caption|read\ more|weiterlesen|follow\ us.*|
        back\ to\ (?:top|gallery)|image\ \d+\ of\W.*|\d+\ ?(?:/|of|von)\ ?\d+|photo:\ .*|foto:\ .*|bild:\ .*|filed\ under.*|
        continue\ reading.*|story\ continues\ below.*|sign\ up\ (?:here|for|to)\b.*|subscribe\ (?:now|to)\b.*|
        get\ the\ latest\b.*(?:inbox|newsletter).*|abonnieren\ sie\b.*|newsletter|click\ here\ .*|all\ rights\ reserved.*|
        alle\ rechte\ vorbehalten.*|don['’]t\ miss|see\ also|listen|watch|video|anhören|merken|zur\ startseite)\W*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Stock();

    [GeneratedRegex(
        """
        (?:[(\[|/]|\b)(?:image|photo|picture|photograph|credit|foto|bild|grafik)(?:s|\ credit)?(?:\ by)?:\ ?[^.:]{2,50}[)\]]?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(
        """
        ^\W*(?:most\ (?:read|popular|viewed|shared)\b.*|related\b(?:\ (?:stories|articles|content|topics|links|news|posts|coverage))?|
        read\ (?:next|also|more)\b.*|more\ (?:from|stories|on|news|great)\b.*|recommended(?:\ .*)?|you\ (?:may|might)\ also\ like.*|
        also\ (?:read|on|see)\b.*|up\ next|trending(?:\ now)?|top\ stories|latest\ (?:news|stories)|editor['’]s\ picks|
        mehr\ (?:zum\ thema|von|aus|dazu)\b.*|lesen\ sie\ (?:auch|mehr)\b.*|das\ könnte\ (?:sie|dich)\ auch\ interessieren.*|
        auch\ interessant|meistgelesen.*|meist\ gelesen.*|weitere\ (?:artikel|themen|meldungen|nachrichten)\b.*|verwandte\ .*|
        ähnliche\ artikel|empfohlen.*|comments?|kommentare?)\W*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(
        """
        ^\W*(?:(?:by|von|por|par|di|door)\ \p{Lu}\S*(?:\ \S+){0,7}|
        (?:(?:published|updated|posted|last\ (?:updated|modified)|stand|veröffentlicht|aktualisiert|erstellt)\b.*)|
        .{0,40}\b(?:19|20)\d\d\b.{0,14}\d?\d[:.h]\d\d.{0,20}|
        (?:\p{L}+\.?,?\ )?\d?\d\.?\ (?:de\ )?\p{L}+\.?\ (?:de\ )?(?:19|20)\d\d.{0,12}|
        \p{L}+\.?\ \d?\d,\ (?:19|20)\d\d.{0,12}|\d+\ (?:min|minutes?|minuten)\b.{0,12}|\d?\d[./-]\d?\d[./-](?:19|20)\d\d.{0,12})$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        """
        ^\W*(?:(?:additional\ )?(?:reporting|writing|editing|edited|translated)\ by\b.*|.*\bcontributed\ (?:to\ th(?:is|e)\ (?:report|story|article)|reporting)\b.*|
        (?:citation|copyright)\b.*|©.*|this\ (?:document|material|article)\ (?:is|may)\b.*(?:copyright|republished|published|reproduced)\b.*|
        have\ a\ tip\b.*|.*\b(?:may|can)\ be\ reached\ at\b.*|follow\ .{0,60}\ on\ (?:twitter|facebook|instagram).*|
        (?:read|see)\ more\b.*|.*\bnewsletters?\b.*|quelle:.*|source:.*|\(?(?:mit\ material\ von|mit\ informationen\ von)\b.*)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
