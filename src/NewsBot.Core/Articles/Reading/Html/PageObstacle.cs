using System.Text.RegularExpressions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Recognises pages that stand where the article should be. Only short pages can be such: an article about paywalls is
/// longer than any of them.
/// </summary>
internal static partial class PageObstacle
{
    private const int LongestTeaser = 1_500;
    private const int LongestNotice = 2_500;

    /// <summary>What is in the way; null where nothing is.</summary>
    public static Phrase? Of(PageMetadata page, IReadOnlyList<string> paragraphs, string? heading)
    {
        var length = paragraphs.Sum(paragraph => paragraph.Length);
        if (length > LongestNotice)
        {
            return null;
        }

        var text = $"{heading}\n{string.Join('\n', paragraphs)}";
        return BotCheck().IsMatch(text) && length < LongestTeaser / 2 ? new Phrase("Articles.BotCheck")
            : Consent().Matches(text).Take(4).Count() >= 4 && length < LongestNotice ? new Phrase("Articles.ConsentPage")
            : length < LongestTeaser && (!page.IsFree || Paywall().IsMatch(text)) ? new Phrase("Articles.Paywall")
            : null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
        | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        """
        just\ a\ moment|checking\ your\ browser|verify(?:ing)?\ (?:that\ )?you\ are\ (?:a\ )?human|are\ you\ a\ robot|
        attention\ required|access\ denied|unusual\ (?:traffic|activity)|enable\ javascript\ (?:and\ cookies\ )?to\ continue|
        bestätigen\ sie,?\ dass\ sie\ (?:kein|ein)\ (?:roboter|mensch)|zugriff\ verweigert|ungewöhnliche[nr]?\ (?:aktivität|datenverkehr)
        """, Options)]
    private static partial Regex BotCheck();

    [GeneratedRegex(
        """
        cookies?\b|consent\b|einwillig\w+|zustimm\w+|\baccept\ all|alle\ akzeptieren|personalisierte\w*|personali[sz]ed\ ads|
        tracking\b|privacy\ (?:policy|settings)|datenschutz\w*|werbefrei\w*|our\ partners|unsere\ partner|legitimate\ interest|
        berechtigte\w*\ interesse\w*
        """, Options)]
    private static partial Regex Consent();

    [GeneratedRegex(
        """
        subscribe\ (?:now\ )?to\ (?:continue|keep|read)|subscribers?[ -]only|already\ a\ subscriber|to\ continue\ reading|
        this\ (?:article|content|story)\ is\ (?:only\ )?(?:for|reserved\ for|available\ to)\ (?:paying\ )?(?:subscribers|members)|
        sign\ in\ to\ (?:continue|read)|register\ to\ (?:continue|read)|
        jetzt\ weiterlesen|(?:um|zum)\ weiterles|weiterlesen\ mit|sie\ haben\ (?:schon|bereits)\ ein\ abo|nur\ für\ abonnent|
        exklusiv\ für\ (?:abonnent|mitglieder)|(?:plus|premium|digital)[- ]?abo\ (?:abschließen|testen|lesen)|
        dieser\ (?:artikel|inhalt)\ ist\ (?:nur|exklusiv|kostenpflichtig)|bereits\ abonnent
        """, Options)]
    private static partial Regex Paywall();
}
