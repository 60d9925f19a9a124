using NewsBot.Core.Articles;

namespace NewsBot.Core.Questions.Answering;

/// <summary>Holds every citation against the store: step 5 of answering. What does not hold is dropped.</summary>
public sealed class CitationCheck(IArticleStore store)
{
    /// <summary>
    /// The answer with those citations whose quote stands verbatim at its offset in the article as it is stored now,
    /// and the sentences that they support; null where nothing is left.
    /// </summary>
    /// <param name="collection">The collection that was asked; an article of another one cannot be cited.</param>
    public async Task<Answer.Quoting?> CheckAsync(
        string collection, Answer.Quoting answer, CancellationToken cancellation)
    {
        var ids = answer.Citations.Concat(answer.More).Select(citation => citation.ArticleId).Distinct().ToArray();
        var articles = (await store.FindAllAsync(collection, ids, cancellation))
            .ToDictionary(stored => stored.Article.Id, stored => stored.Article);
        var held = answer.Citations.Where(Holds).ToArray();
        var more = answer.More.Where(Holds).ToArray();
        if (held.Length == answer.Citations.Count && more.Length == answer.More.Count)
        {
            return answer;
        }

        var numbers = held.Select((citation, i) => (citation.Number, i + 1)).ToDictionary();
        var checkedAnswer = answer with
        {
            Citations = [.. held.Select(citation => citation with { Number = numbers[citation.Number] })],
            More = [.. more.Select((citation, i) => citation with { Number = held.Length + i + 1 })],
        };
        if (checkedAnswer is not Answer.Found found)
        {
            return held.Length == 0 ? null : checkedAnswer;
        }

        AnswerSentence[] sentences =
        [
            .. found.Sentences
                .Select(sentence => sentence with
                {
                    Citations = [.. sentence.Citations.Where(numbers.ContainsKey).Select(number => numbers[number])],
                })
                .Where(sentence => sentence.Citations.Count > 0),
        ];
        return sentences.Length == 0 ? null : found with { Sentences = sentences };

        bool Holds(Citation citation) =>
            articles.TryGetValue(citation.ArticleId, out var article)
            && (citation.IsHeadline ? article.Title : article.Text) is var text
            && citation.Span.End <= text.Length
            && text.AsSpan(citation.Span.Start, citation.Span.Length).SequenceEqual(citation.Quote);
    }
}
