using System.Text.RegularExpressions;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Reading.Html;

/// <summary>
/// Recognises pages that stand where the article should be. Only short pages can be such: an article about paywalls is
/// longer than any of them.
/// </summary>
internal static class PageObstacle
{
    private const int LongestTeaser = 1_500;
    private const int LongestNotice = 2_500;

    private static readonly Regex BotCheck = PageVocabulary.Expression(PageVocabulary.AnyOf(words => words.BotChecks));
    private static readonly Regex Consent = PageVocabulary.Expression(PageVocabulary.AnyOf(words => words.Consent));
    private static readonly Regex Paywall = PageVocabulary.Expression(PageVocabulary.AnyOf(words => words.Paywall));

    /// <summary>What is in the way; null where nothing is.</summary>
    public static Phrase? Of(PageMetadata page, IReadOnlyList<string> paragraphs, string? heading)
    {
        var length = paragraphs.Sum(paragraph => paragraph.Length);
        if (length > LongestNotice)
        {
            return null;
        }

        var text = $"{heading}\n{string.Join('\n', paragraphs)}";
        return BotCheck.IsMatch(text) && length < LongestTeaser / 2 ? new Phrase("Articles.BotCheck")
            : Consent.Matches(text).Take(4).Count() >= 4 && length < LongestNotice ? new Phrase("Articles.ConsentPage")
            : length < LongestTeaser && (!page.IsFree || Paywall.IsMatch(text)) ? new Phrase("Articles.Paywall")
            : null;
    }
}
