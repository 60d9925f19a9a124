using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>The headings of overviews.</summary>
internal static class OverviewPhrases
{
    /// <summary>The days of some articles.</summary>
    public static Phrase Days(IEnumerable<DateOnly?> days)
    {
        var known = days.OfType<DateOnly>().ToList();
        return known.Count == 0 ? AnswerText.Days(null, null) : AnswerText.Days(known.Min(), known.Max());
    }

    /// <summary>So many articles.</summary>
    public static Phrase Articles(int count) =>
        count == 1 ? new Phrase("Overviews.OneArticle") : new Phrase("Overviews.Articles", count);
}
