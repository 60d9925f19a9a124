using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// What an article says around what an earlier answer quoted of it: for "tell me more" and "who said that?", which hold
/// no word to rank by, and as a help for "why?", which holds few.
/// </summary>
/// <param name="languages">By whose rules articles say who says something.</param>
public sealed class QuotedArticles(Languages languages)
{
    // Who says a thing is named in its sentence, else right beside it.
    private const int Near = 2;

    // Quotes of the last answer.
    private const int MaxQuotes = 3;

    // As logits, so that all that is found is near enough to be shown together.
    private const float Step = 0.1f;

    // What speaks for a sentence of a follow-up (logits): that it stands by what was quoted; that it says something of
    // the asked kind, where the question says nothing else; and against it, that it was shown already.
    private const float NearGain = 0.75f;
    private const float KindGain = 1.5f;
    private const float ShownLoss = 0.5f;

    // Words that only say what is asked for have this weight at most.
    private const float Asking = 0.5f;

    /// <summary>What answers a question for more, or for who said what was quoted.</summary>
    /// <param name="candidates">The articles that were quoted.</param>
    public WeighedEvidence Weigh(UnderstoodQuestion question, Candidates candidates)
    {
        var told = question.FollowUp == FollowUp.More
            ? Further(question, candidates)
            : Speaker(question, candidates);
        var last = told.Length > 0 ? [] : LastQuote(question, candidates);
        return new WeighedEvidence(
            question,
            candidates,
            told.Length > 0 ? told : last,
            told.Length > 0 ? 1 : 0,
            told.Length > 0 ? Verdict.Stated : last.Length > 0 ? Verdict.Close : Verdict.Nothing);
    }

    /// <summary>
    /// The sentences of an article that answered before, the likeliest first, by where it was quoted as well.
    /// </summary>
    public static IReadOnlyList<SentenceEvidence> Rank(
        UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences)
    {
        var quoted = sentences
            .Where(sentence => IsQuoted(sentence, question.EarlierQuotes.Take(MaxQuotes)))
            .Select(sentence => sentence.Index)
            .ToHashSet();
        var isBare = question.Concepts.Take(question.Own).All(concept => concept.Date || concept.Weight <= Asking);
        var kind = isBare ? ArticleMeasure.AnswerFeature(question.Type)
            : question.Type == AnswerType.Reason ? SentenceFeature.Cue
            : default(SentenceFeature?);
        return
        [
            .. sentences.Select(sentence => sentence with { Score = sentence.Score + Gain(sentence) })
                .OrderByDescending(sentence => sentence.Score),
        ];

        float Gain(SentenceEvidence sentence) =>
            (quoted.Contains(sentence.Index - 1) || quoted.Contains(sentence.Index + 1) ? NearGain : 0)
            + (kind is { } feature && sentence.Features[(int)feature] > 0 ? KindGain : 0)
            - (IsQuoted(sentence, question.EarlierQuotes) ? ShownLoss : 0);
    }

    /// <summary>
    /// The sentences that were not shown yet: from the last answer's quote on, then those before it.
    /// </summary>
    private SentenceEvidence[] Further(UnderstoodQuestion question, Candidates candidates) => Ordered(
        question.EarlierArticles.SelectMany(id =>
        {
            var sentences = Sentences(candidates, id);
            var start = question.EarlierQuotes
                .Select(quote => sentences.FindIndex(sentence => IsQuoted(sentence, [quote])))
                .Where(at => at >= 0)
                .FirstOrDefault();
            return sentences.Skip(start).Concat(sentences.Take(start))
                .Where(sentence => !IsQuoted(sentence, question.EarlierQuotes));
        }));

    /// <summary>
    /// The sentence that says who said what was quoted last, and who is meant by "she"; empty where the article does
    /// not say.
    /// </summary>
    private SentenceEvidence[] Speaker(UnderstoodQuestion question, Candidates candidates)
    {
        var found = new List<(SentenceEvidence Sentence, int Distance)>();
        var quotes = question.EarlierQuotes.Take(MaxQuotes).ToList();
        for (var i = 0; i < quotes.Count; i++)
        {
            var sentences = Sentences(candidates, quotes[i].ArticleId);
            var at = sentences.FindIndex(sentence => IsQuoted(sentence, [quotes[i]]));
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
        return best.Index > 0 && Rules(best).AttributionToPronoun?.IsMatch(best.Text) == true
            ? Ordered([best, Sentences(candidates, best.Candidate.Stored.Article.Id)[best.Index - 1]])
            : [best];
    }

    /// <summary>The sentence nearest to a quote that says who says something.</summary>
    private SentenceEvidence? Attributing(List<SentenceEvidence> sentences, int at) => sentences
        .Where(sentence => Math.Abs(sentence.Index - at) <= Near
            && Rules(sentence).Attribution?.IsMatch(sentence.Text) == true)
        .MinBy(sentence => Math.Abs(sentence.Index - at));

    /// <summary>What was quoted last: the nearest there is, where its article does not say who said it.</summary>
    private SentenceEvidence[] LastQuote(UnderstoodQuestion question, Candidates candidates) =>
        question.FollowUp == FollowUp.Speaker
            ?
            [
                .. Sentences(candidates, question.EarlierQuotes[0].ArticleId)
                    .Where(sentence => IsQuoted(sentence, question.EarlierQuotes.Take(1))),
            ]
            : [];

    private FollowUpRules Rules(SentenceEvidence sentence) =>
        languages.For(sentence.Candidate.Stored.Article.Language).Questions.FollowUps;

    private static bool IsQuoted(SentenceEvidence sentence, IEnumerable<EarlierQuote> quotes) => quotes.Any(
        quote => quote.ArticleId == sentence.Candidate.Stored.Article.Id
            && (quote.Text.Contains(sentence.Text, StringComparison.Ordinal)
                || sentence.Text.Contains(quote.Text, StringComparison.Ordinal)));

    private static SentenceEvidence[] Ordered(IEnumerable<SentenceEvidence> sentences) =>
        [.. sentences.Select((sentence, i) => sentence with { Score = -Step * i })];

    private List<SentenceEvidence> Sentences(Candidates candidates, long article)
    {
        var candidate = candidates.Articles.FirstOrDefault(known => known.Stored.Article.Id == article);
        if (candidate is null)
        {
            return [];
        }

        var text = candidate.Stored.Article.Text;
        var rules = languages.For(candidate.Stored.Article.Language).Questions.Overviews;
        return
        [
            .. candidate.Stored.Passages
                .SelectMany(passage => passage.Sentences, (passage, span) => (passage.Ordinal, Span: span))
                .Where(place => rules.Provenance?.IsMatch(text.AsSpan(place.Span.Start, place.Span.Length)) != true)
                .Select((place, i) => new SentenceEvidence(
                    candidate, i, place.Ordinal, place.Span, [], [], [], 0, null)),
        ];
    }
}
