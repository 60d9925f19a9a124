using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// What articles say around what an earlier answer quoted of them: for "tell me more" and "who said that?". No ranking
/// is needed for it, only where the quotes stand.
/// </summary>
/// <param name="languages">By whose rules articles say who says something.</param>
public sealed class QuotedArticles(Languages languages)
{
    // Who says a thing is named in its sentence, else right beside it.
    private const int Near = 2;
    private const int MaxQuotes = 3;

    // As logits, so that all that is found is near enough to be shown together.
    private const float Step = 0.1f;

    /// <summary>
    /// The sentences that were not shown yet: from the last answer's quote on, then those before it.
    /// </summary>
    public static IReadOnlyList<SentenceEvidence> Further(UnderstoodQuestion question, Candidates candidates)
    {
        var further = new List<SentenceEvidence>();
        foreach (var sentences in question.EarlierArticles.Select(id => Sentences(candidates, id)))
        {
            var start = question.EarlierQuotes
                .Select(quote => sentences.FindIndex(sentence => IsQuoted(sentence, [quote])))
                .FirstOrDefault(at => at >= 0);
            further.AddRange(sentences.Skip(start).Concat(sentences.Take(start))
                .Where(sentence => !IsQuoted(sentence, question.EarlierQuotes)));
        }

        return Ordered(further);
    }

    /// <summary>
    /// The sentences that say who said what was quoted last, with who is meant by "she" before them; empty where the
    /// article does not say.
    /// </summary>
    public IReadOnlyList<SentenceEvidence> Speaker(UnderstoodQuestion question, Candidates candidates)
    {
        var found = new List<(SentenceEvidence Sentence, int Distance)>();
        for (var i = 0; i < question.EarlierQuotes.Count && i < MaxQuotes; i++)
        {
            var quote = question.EarlierQuotes[i];
            var sentences = Sentences(candidates, quote.ArticleId);
            var at = sentences.FindIndex(sentence => IsQuoted(sentence, [quote]));
            if (at >= 0 && Attributing(sentences, at) is { } speaker)
            {
                found.Add((speaker, (2 * Math.Abs(speaker.Index - at)) + i));
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        var best = found.MinBy(pair => pair.Distance).Sentence;
        var before = best.Index > 0
            && Rules(best).AttributionToPronoun?.IsMatch(best.Text) == true
                ? Sentences(candidates, best.Candidate.Stored.Article.Id).GetRange(best.Index - 1, 1)
                : [];
        return Ordered([best, .. before]);
    }

    private SentenceEvidence? Attributing(List<SentenceEvidence> sentences, int at) => sentences
        .Where(sentence => Math.Abs(sentence.Index - at) <= Near
            && Rules(sentence).Attribution?.IsMatch(sentence.Text) == true)
        .MinBy(sentence => Math.Abs(sentence.Index - at));

    private FollowUpRules Rules(SentenceEvidence sentence) =>
        languages.For(sentence.Candidate.Stored.Article.Language).Questions.FollowUps;

    private static bool IsQuoted(SentenceEvidence sentence, IReadOnlyList<EarlierQuote> quotes) => quotes.Any(
        quote => quote.ArticleId == sentence.Candidate.Stored.Article.Id
            && (quote.Text.Contains(sentence.Text, StringComparison.Ordinal)
                || sentence.Text.Contains(quote.Text, StringComparison.Ordinal)));

    private static SentenceEvidence[] Ordered(IEnumerable<SentenceEvidence> sentences) =>
        [.. sentences.Select((sentence, i) => sentence with { Score = -Step * i })];

    private static List<SentenceEvidence> Sentences(Candidates candidates, long article)
    {
        var candidate = candidates.Articles.FirstOrDefault(known => known.Stored.Article.Id == article);
        return candidate is null
            ? []
            :
            [
                .. candidate.Stored.Passages
                    .SelectMany(passage => passage.Sentences, (passage, span) => (passage.Ordinal, Span: span))
                    .Select((place, i) => new SentenceEvidence(
                        candidate, i, place.Ordinal, place.Span, [], [], [], 0, null)),
            ];
    }
}
