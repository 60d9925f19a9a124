using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Answering;

/// <summary>Puts the answers to the questions of one message together.</summary>
public static class SeveralAnswers
{
    // Of quotes, the best of each question; a model has worded each answer as long as it should be.
    private const int QuotesEach = 2;

    /// <summary>
    /// What was found, in the order of the questions, numbered anew, with a line that names a question to which nothing
    /// was; null where nothing was found at all.
    /// </summary>
    public static Answer.Found? Join(IReadOnlyList<(string Question, Answer Answer)> answers)
    {
        var found = answers.Select(pair => pair.Answer).OfType<Answer.Found>().ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var citations = new List<Citation>();
        var sentences = new List<AnswerSentence>();
        foreach (var answer in found)
        {
            var quotes = answer.Sentences.Select(sentence => sentence.Text).Intersect(answer.Citations.Select(quote => quote.Quote));
            var told = quotes.Any() ? answer.Sentences.Take(QuotesEach) : answer.Sentences;
            sentences.AddRange(told.Where(sentence => !sentences.Exists(known => known.Text == sentence.Text))
                .Select(sentence => sentence with
                {
                    Citations = [.. sentence.Citations.Select(number => Number(answer.Citations[number - 1]))],
                }));
        }

        var unanswered = answers.FirstOrDefault(pair => pair.Answer is not Answer.Found).Question;
        return found[0] with
        {
            Sentences = sentences,
            Citations = citations,
            More = [],
            Notice = unanswered is null
                ? found.Select(answer => answer.Notice).FirstOrDefault(notice => notice is not null)
                : new Phrase("Questions.PartNotFound", unanswered),
        };

        int Number(Citation citation)
        {
            var known = citations.Find(
                known => known.ArticleId == citation.ArticleId && known.Span == citation.Span && known.IsHeadline == citation.IsHeadline);
            if (known is null)
            {
                citations.Add(known = citation with { Number = citations.Count + 1 });
            }

            return known.Number;
        }
    }
}
