using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>What one article says, in a few of its sentences; where a model words answers, in its words.</summary>
internal sealed class SummaryOverview(EvidencePipeline pipeline, OverviewStore articles, KeySentences sentences)
{
    private const int Sentences = 4;

    public async Task<Answer> MakeAsync(
        Question question,
        OverviewRequest.Summary asked,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        if (await FindAsync(question, asked, cancellation) is not { } stored)
        {
            return new Answer.NotFound(asked.Language, RefusalReason.NoSuchArticle, [])
            {
                Searched = await articles.Articles.CoverageAsync(new ArticleFilter(question.Collection), cancellation),
            };
        }

        var passages = stored.Passages.Select(passage => (stored.Article, passage)).ToList();
        var wording = new Wording(
            WordingKind.Summary, question.Collection, asked.Language, stored.Article.Title, passages);
        if (await pipeline.WordAsync(wording, progress, cancellation) is { } told)
        {
            return told;
        }

        OverviewItem[] items =
            [.. sentences.Summary(stored, Sentences).Select(span => new OverviewItem(stored.Article, span, null))];
        return await articles.AnswerAsync(
            question.Collection, asked.Language, new Phrase("Overviews.Summary", stored.Article.Title), items, cancellation)
            ?? (Answer)new Answer.NotFound(
                asked.Language, RefusalReason.NoSuchArticle, OverviewStore.Near([stored.Article]));
    }

    private async Task<StoredArticle?> FindAsync(
        Question question, OverviewRequest.Summary asked, CancellationToken cancellation)
    {
        var cited = question.Thread?.LastOrDefault(turn => turn.CitedArticles.Count > 0)?.CitedArticles ?? [];

        // "And the third?" goes on with the list though one of it was looked at meanwhile.
        var listed = question.Thread?.LastOrDefault(turn => turn.CitedArticles.Count > 1)?.CitedArticles ?? cited;
        var ids = asked switch
        {
            { Link: { } link } => [await ByAddressAsync(question.Collection, link, cancellation)],
            { Title: { } title } => await TitledAsync(question, title, cancellation),
            { Place: { } place } => new[] { place <= listed.Count ? listed[place - 1] : default(long?) },
            { Newest: true } => await TitledAsync(question, null, cancellation),

            // A number may be the article's own, as lists show it, or the one that it had in the last answer.
            { Number: { } number } => [number, number <= cited.Count ? cited[(int)number - 1] : null],
            _ => new long?[] { cited.Count > 0 ? cited[0] : null },
        };
        var found = await articles.ReadAsync(
            question.Collection, [.. ids.OfType<long>().Where(id => id > 0)], cancellation);
        return found.Count > 0 ? found[0] : null;
    }

    private async Task<long?> ByAddressAsync(string collection, string link, CancellationToken cancellation) =>
        Uri.TryCreate(link.TrimEnd('.', ',', ')', '>'), UriKind.Absolute, out var address)
            ? await articles.Articles.FindByAddressAsync(
                collection, CanonicalAddress.Of(address).AbsoluteUri, cancellation)
            : null;

    private async Task<long?[]> TitledAsync(Question question, string? title, CancellationToken cancellation)
    {
        var list = await articles.Articles.ListAsync(
            new ArticleQuery(new ArticleFilter(question.Collection), title, Take: 1), cancellation);
        return [.. list.Articles.Select(article => (long?)article.Id)];
    }
}
