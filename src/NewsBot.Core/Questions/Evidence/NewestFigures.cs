using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// Figures change: of articles that count the same thing on different days, the newest is right, and the older ones tell
/// what was known before.
/// </summary>
internal sealed class NewestFigures(EvidenceWords words)
{
    // What is so much less likely than the best sentence counts something else (difference of logits).
    private const float Margin = 2.5f;

    // And so does what says less of the question than this part of what the best sentence says, or stands in an article
    // that does (share of the question).
    private const float LeastSaid = 0.9f;
    private const float LessInArticle = 0.02f;

    // What speaks against a figure that the article itself calls a former one (logits).
    private const float SupersededLoss = 1.5f;

    /// <summary>
    /// The sentences, first of them the newest that gives a figure for what the best one counts; as they are where no
    /// figure or one of a time is asked for.
    /// </summary>
    /// <param name="rarity">How rare each concept of the question is.</param>
    /// <param name="sentences">Best first.</param>
    public SentenceEvidence[] First(
        UnderstoodQuestion question, IReadOnlyList<float> rarity, SentenceEvidence[] sentences)
    {
        if (question is not { Type: AnswerType.Quantity, Period: null } || sentences.Length == 0)
        {
            return sentences;
        }

        SentenceEvidence[] current =
        [
            .. sentences
                .Select(sentence => IsSuperseded(sentence)
                    ? sentence with { Score = sentence.Score - SupersededLoss }
                    : sentence)
                .OrderByDescending(sentence => sentence.Score),
        ];
        var best = current[0];
        if (!Counts(best))
        {
            return current;
        }

        var newest = current
            .TakeWhile(sentence => sentence.Score >= best.Score - Margin)
            .Where(sentence => Counts(sentence) && Said(sentence) >= LeastSaid * Said(best)
                && InArticle(sentence) >= InArticle(best) - LessInArticle)
            .MaxBy(sentence => (Day(sentence), sentence.Score))!;
        return Day(newest) > Day(best)
            ? [newest with { Score = best.Score }, .. current.Where(sentence => sentence != newest)]
            : current;

        float Said(SentenceEvidence sentence) => rarity.Select((weight, i) => weight * sentence.Alike[i]).Sum();
    }

    private static float InArticle(SentenceEvidence sentence) => sentence.Features[(int)SentenceFeature.ArticleCoverage];

    private bool IsSuperseded(SentenceEvidence sentence) =>
        sentence.Likeliest is not null && words.IsSuperseded(sentence.Text);

    private static bool Counts(SentenceEvidence sentence) =>
        sentence.Features[(int)SentenceFeature.Number] > 0 && sentence.Likeliest is not null;

    private static DateOnly? Day(SentenceEvidence sentence) => sentence.Candidate.Stored.Article.Published;
}
