using NewsBot.Core.Articles;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>The newest articles, or those of a period: a line each, by days.</summary>
internal sealed class LatestOverview(OverviewStore articles, KeySentences sentences)
{
    public const int PageSize = 8;

    // Copies of one report take a line together; so many articles are read for each line.
    private const int ReadPerLine = 3;
    private const int MaxRead = 1_000;

    /// <param name="filter">With the period that is asked for, where one is.</param>
    public async Task<Answer> MakeAsync(
        ArticleFilter filter, string language, int page, CancellationToken cancellation)
    {
        var take = Math.Min(MaxRead, ((page * PageSize) + 1) * ReadPerLine);
        var list = await articles.Articles.ListAsync(new ArticleQuery(filter, Take: take), cancellation);
        if (list.Total == 0)
        {
            return await articles.NothingAsync(filter, language, cancellation);
        }

        var ids = await articles.OnePerStoryAsync(
            filter.Collection, [.. list.Articles.Select(article => article.Id)], cancellation);
        var shown = await articles.ReadAsync(
            filter.Collection, [.. ids.Skip((page - 1) * PageSize).Take(PageSize)], cancellation);
        OverviewItem[] items =
        [
            .. shown.Select(stored => (stored.Article, Lead: sentences.Lead(stored)))
                .Where(line => line.Lead is not null)
                .Select(line => new OverviewItem(line.Article, line.Lead!.Value, Day(line.Article, language))),
        ];
        var isAll = filter is { Since: null, Until: null };
        var days = OverviewPhrases.Days(shown.Select(stored => stored.Article.Published));
        var heading = isAll
            ? new Phrase("Overviews.Latest", OverviewPhrases.Articles(list.Total), days)
            : new Phrase(
                "Overviews.OfPeriod", OverviewPhrases.Articles(list.Total), AnswerText.Days(filter.Since, filter.Until));
        return await articles.AnswerAsync(filter.Collection, language, heading, items, cancellation) is { } overview
            ? overview with { Page = page, HasMore = ids.Count > page * PageSize || (list.Total > take && take < MaxRead) }
            : await articles.NothingAsync(filter, language, cancellation);
    }

    /// <summary>An article's day, as the title of its section.</summary>
    public static string Day(Article article, string language) => article.Published is null
        ? new Phrase("Overviews.Undated").In(language)
        : AnswerText.Day(article.Published, language);
}
