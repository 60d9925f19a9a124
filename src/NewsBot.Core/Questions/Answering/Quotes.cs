using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Core.Questions.Answering;

/// <summary>Chooses the sentences that an answer quotes.</summary>
public static class Quotes
{
    private const int MaxSentences = 3;

    // Further evidence for who asks for more.
    private const int MaxMore = 3;

    // Two sentences that share this part of their words say the same.
    private const double Repetition = 0.6;

    /// <summary>
    /// The best sentences, at most three, each of which adds something, of at most so many articles.
    /// </summary>
    /// <param name="sentences">Best first.</param>
    /// <param name="margin">A sentence so much less likely than the best is left out (difference of logits).</param>
    public static IReadOnlyList<SentenceEvidence> Pick(
        IReadOnlyList<SentenceEvidence> sentences, int maxArticles, float margin)
    {
        var picked = new List<SentenceEvidence>();
        foreach (var sentence in sentences.TakeWhile(sentence => sentence.Score >= sentences[0].Score - margin))
        {
            if (picked.Count == MaxSentences)
            {
                break;
            }

            var articles = picked.Append(sentence).Select(known => known.Candidate.Stored.Article.Id).Distinct().Count();
            if (articles <= maxArticles && !picked.Any(known => Repeats(known.Text, sentence.Text)))
            {
                picked.Add(sentence);
            }
        }

        return picked;
    }

    /// <summary>The next best sentences that say something else, at most three.</summary>
    /// <param name="margin">A sentence so much less likely than the best is left out (difference of logits).</param>
    public static IReadOnlyList<SentenceEvidence> More(
        IReadOnlyList<SentenceEvidence> sentences, IReadOnlyList<SentenceEvidence> picked, float margin)
    {
        var more = new List<SentenceEvidence>();
        foreach (var sentence in sentences.TakeWhile(sentence => sentence.Score >= picked[0].Score - margin))
        {
            if (more.Count < MaxMore && !picked.Concat(more).Any(known => Repeats(known.Text, sentence.Text)))
            {
                more.Add(sentence);
            }
        }

        return more;
    }

    /// <summary>Sentences as citations, numbered on from a number.</summary>
    public static Citation[] Cite(IEnumerable<SentenceEvidence> sentences, int first) =>
        [.. sentences.Select((sentence, i) => Cite(sentence, first + i))];

    private static Citation Cite(SentenceEvidence sentence, int number)
    {
        var article = sentence.Candidate.Stored.Article;
        return new Citation(
            number,
            article.Id,
            article.Version,
            article.Title,
            article.Publisher,
            article.Published,
            article.Url,
            article.Language,
            sentence.Text,
            sentence.Span,
            sentence.IsMarked ? sentence.Likeliest : null)
        {
            IsHeadline = sentence.IsHeadline,
        };
    }

    private static bool Repeats(string one, string other)
    {
        var words = Words(one);
        var others = Words(other);
        var shared = words.Intersect(others).Count();
        return shared >= Repetition * Math.Min(words.Count, others.Count);
    }

    private static HashSet<string> Words(string sentence) =>
        [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '"', '„', '“'))];
}
