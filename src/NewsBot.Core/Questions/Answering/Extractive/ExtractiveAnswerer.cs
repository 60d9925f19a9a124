using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.Extractive;

/// <summary>Answers with the best sentences of the articles, verbatim.</summary>
/// <param name="vocabulary">What evidence is read with.</param>
public sealed class ExtractiveAnswerer(Vocabulary vocabulary) : IAnswerer
{
    private const int MaxSentences = 3;
    private const int MaxArticles = 3;

    // A sentence that is this much less likely than the best one is not shown with it (difference of logits).
    private const float Margin = 4;

    // Further evidence for who asks for more.
    private const int MaxMore = 3;
    private const float MoreMargin = 6;

    // Two sentences that share this part of their words say the same.
    private const double Repetition = 0.6;

    private readonly Disagreement _disagreement = new(vocabulary);

    public string Name => "extractive";

    public Task<Answer.Found> AnswerAsync(
        UnderstoodQuestion question,
        IReadOnlyList<SentenceEvidence> sentences,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var picked = Pick(sentences);
        var citations = picked.Select((sentence, i) => Cite(sentence, i + 1)).ToArray();
        var answer = new Answer.Found(
            question.Language,
            Name,
            [.. citations.Select(citation => new AnswerSentence(citation.Quote, [citation.Number]))],
            citations,
            _disagreement.Find(question, picked))
        {
            More = [.. More(sentences, picked).Select((sentence, i) => Cite(sentence, citations.Length + i + 1))],
        };
        progress?.Report(AnswerDraft.Of(answer.Sentences));
        return Task.FromResult(answer);
    }

    /// <summary>The sentences to show: the best, and others nearly as good that add something.</summary>
    public static IReadOnlyList<SentenceEvidence> Pick(IReadOnlyList<SentenceEvidence> sentences)
    {
        var picked = new List<SentenceEvidence>();
        foreach (var sentence in sentences)
        {
            if (picked.Count == MaxSentences || (picked.Count > 0 && sentence.Score < picked[0].Score - Margin))
            {
                break;
            }

            var articles = picked.Select(known => known.Candidate.Stored.Article.Id).Append(
                sentence.Candidate.Stored.Article.Id).Distinct().Count();
            if (articles <= MaxArticles && !picked.Any(known => Repeats(known.Text, sentence.Text)))
            {
                picked.Add(sentence);
            }
        }

        return picked;
    }

    /// <summary>The next best sentences that say something else.</summary>
    private static List<SentenceEvidence> More(
        IReadOnlyList<SentenceEvidence> sentences, IReadOnlyList<SentenceEvidence> picked)
    {
        var more = new List<SentenceEvidence>();
        foreach (var sentence in sentences.TakeWhile(sentence => sentence.Score >= picked[0].Score - MoreMargin))
        {
            if (more.Count < MaxMore && !picked.Concat(more).Any(known => Repeats(known.Text, sentence.Text)))
            {
                more.Add(sentence);
            }
        }

        return more;
    }

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
            sentence.Likeliest);
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
