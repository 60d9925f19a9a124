using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// Decides, before anybody answers, whether the evidence answers the question: step 3 of answering. A logistic
/// regression of answerable questions against others near their topic, and against the same questions without their
/// answering sentence, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>).
/// </summary>
/// <param name="model">
/// The weights of <see cref="AnswerabilityFeature"/>, then of the best sentence's <see cref="SentenceFeature"/>.
/// </param>
/// <param name="cuts">Where to cut; the first that fits a question and an article counts, the last fits all.</param>
public sealed class AnswerabilityClassifier(LinearModel model, IReadOnlyList<AnswerabilityClassifier.Cut> cuts)
{
    // An article whose best sentence is this much less likely is no rival (difference of logits).
    private const float FarBehind = 3;

    // A word that is less like a concept than this says something else (share, 0 to 1).
    private const float Said = 0.3f;

    private static readonly int FeatureCount = Enum.GetValues<AnswerabilityFeature>().Length;

    /// <summary>What each <see cref="AnswerabilityFeature"/> says.</summary>
    public LinearModel Model => model;

    /// <summary>
    /// Where to cut. How many of a question's words can be met in an article depends on both languages: German
    /// compounds and translations are met less often.
    /// </summary>
    public IReadOnlyList<Cut> Cuts => cuts;

    /// <summary>
    /// How certain it is that the best evidence answers the question, 0 to 1 (0.5 is just enough), and what that is
    /// enough for.
    /// </summary>
    public (float Certainty, Verdict Verdict) Judge(
        UnderstoodQuestion question, Candidates candidates, IReadOnlyList<SentenceEvidence> sentences)
    {
        if (sentences.Count == 0)
        {
            return (0, Verdict.Nothing);
        }

        var (certainty, verdict) = Judge(
            Features(question, candidates, sentences), question.Language, sentences[0].Candidate.Stored.Article.Language);
        return verdict switch
        {
            Verdict.Stated when LacksAsked(question, sentences) => (certainty, Verdict.Close),
            Verdict.Nothing when SaysAllButOne(question, candidates, sentences) => (certainty, Verdict.Close),
            _ => (certainty, verdict),
        };
    }

    /// <summary>The same of features that were measured before.</summary>
    /// <param name="question">ISO 639-1 code of the question's language.</param>
    /// <param name="article">That of the best sentence's article.</param>
    public (float Certainty, Verdict Verdict) Judge(float[] features, string question, string article)
    {
        var cut = cuts.First(cut => cut.Fits(question, article));
        var logit = model.Score(features);
        var verdict = logit >= cut.Stated ? Verdict.Stated : logit >= cut.Close ? Verdict.Close : Verdict.Nothing;
        return (1 / (1 + MathF.Exp(cut.Stated - logit)), verdict);
    }

    /// <summary>
    /// The features in the order of <see cref="AnswerabilityFeature"/>, then the best sentence's own.
    /// </summary>
    /// <param name="sentences">Best first; not empty.</param>
    public static float[] Features(
        UnderstoodQuestion question, Candidates candidates, IReadOnlyList<SentenceEvidence> sentences)
    {
        var best = sentences[0];
        var article = best.Candidate.Stored.Article;
        var weights = EvidenceFinder.Shares(candidates.Rarity);
        var missing = Missing(weights, sentences.Where(sentence => sentence.Candidate == best.Candidate));
        var sayable = weights.Select((_, i) => IsSayable(question, question.Concepts[i], article)).ToArray();

        // Articles that print the same sentence are no rivals: they tell the same report.
        var same = sentences.Where(sentence => Repeats(sentence, best)).Select(sentence => sentence.Candidate).ToHashSet();
        var rival = sentences.FirstOrDefault(sentence => !same.Contains(sentence.Candidate));

        var likelihood = Likelihood(sentences);
        var features = new float[FeatureCount];
        features[(int)AnswerabilityFeature.Constant] = 1;
        features[(int)AnswerabilityFeature.Score] = best.Score / 10;
        features[(int)AnswerabilityFeature.Ahead] = 1 / sentences
            .Where(sentence => sentence.Candidate == best.Candidate || !same.Contains(sentence.Candidate))
            .Sum(sentence => MathF.Exp(sentence.Score - best.Score));
        features[(int)AnswerabilityFeature.Rival] = rival is null ? 1 : Math.Min(1, (best.Score - rival.Score) / FarBehind);
        features[(int)AnswerabilityFeature.Open] = best.Features[(int)SentenceFeature.Open];
        features[(int)AnswerabilityFeature.MostMissing] = missing.Where((_, i) => sayable[i]).DefaultIfEmpty(0).Max();
        features[(int)AnswerabilityFeature.Unknown] = article.Language == question.Language
            ? missing.Where((_, i) => !candidates.Known[i]).Sum()
            : 0;
        if (ArticleMeasure.AnswerFeature(question.Type) is { } kind)
        {
            features[(int)AnswerabilityFeature.Typed] = 1;
            features[(int)AnswerabilityFeature.Kind] = best.Features[(int)kind];
        }

        features[(int)AnswerabilityFeature.Fourth] =
            Math.Min(FarBehind, best.Score - sentences[Math.Min(3, sentences.Count - 1)].Score);
        features[(int)AnswerabilityFeature.Spread] = -likelihood.Sum(share => share * MathF.Log(share + 1e-9f));
        features[(int)AnswerabilityFeature.ArticleShare] = likelihood
            .Where((_, i) => sentences[i].Candidate == best.Candidate).Sum();
        features[(int)AnswerabilityFeature.SaidBySentence] = weights.Select((weight, i) => weight * best.Alike[i]).Sum();
        features[(int)AnswerabilityFeature.SaidByArticle] = 1 - missing.Sum();
        features[(int)AnswerabilityFeature.AsksQuantity] = question.Type == AnswerType.Quantity ? 1 : 0;
        features[(int)AnswerabilityFeature.AsksDate] = question.Type == AnswerType.Date ? 1 : 0;
        features[(int)AnswerabilityFeature.AsksPerson] = question.Type == AnswerType.Person ? 1 : 0;
        return [.. features, .. best.Features];
    }

    /// <summary>
    /// Whether the best sentence cannot be the answer, however likely it is: it has nothing of the asked kind, or its article
    /// does not say what is asked.
    /// </summary>
    /// <param name="sentences">Best first; not empty.</param>
    public static bool LacksAsked(UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences) =>
        LacksRelation(question, sentences) || LacksKind(question, sentences[0]);

    /// <summary>Each of the likeliest sentences' share of their likelihood.</summary>
    private static float[] Likelihood(IReadOnlyList<SentenceEvidence> sentences)
    {
        float[] likelihood = [.. sentences.Take(EvidenceFinder.Close).Select(s => MathF.Exp(s.Score - sentences[0].Score))];
        var sum = likelihood.Sum();
        return [.. likelihood.Select(share => share / sum)];
    }

    /// <summary>
    /// Whether the article of the best sentence nowhere says the one thing that who or when is asked of: "When did X die?"
    /// is not answered by an article in which nobody dies, however much it tells of X.
    /// </summary>
    private static bool LacksRelation(UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences)
    {
        var asked = question.Concepts
            .Select((concept, i) => (Concept: concept, Place: i))
            .Where(one => one.Concept is { Name: false, Subject: false, Date: false, Weight: >= 1 })
            .ToList();
        return question.Type is AnswerType.Person or AnswerType.Date
            && asked is [var (relation, place)]
            && question.Concepts.Any(concept => concept.Subject)
            && IsSayable(question, relation, sentences[0].Candidate.Stored.Article)
            && !sentences.Any(sentence => sentence.Candidate == sentences[0].Candidate && sentence.Alike[place] >= Said);
    }

    /// <summary>
    /// Whether a sentence has nothing of the asked kind: "How much did it cost?" is not answered without money, nor "What did
    /// she say?" by a sentence in which nobody speaks. Of 222 questions of the fit for money whose likeliest sentence has
    /// none, 17 were answered by it; of 28 for what somebody said, 5.
    /// </summary>
    private static bool LacksKind(UnderstoodQuestion question, SentenceEvidence best) => question.Type switch
    {
        AnswerType.Statement => best.Features[(int)SentenceFeature.Cue] == 0,
        AnswerType.Person => best.Features[(int)SentenceFeature.Name] == 0,
        AnswerType.Quantity => best.Features[(int)SentenceFeature.Number] == 0
            || (AnswerTypeMatch.Wanted(question.Quantity) != WordKind.None
                && question.Quantity is not (QuantityKind.Amount or QuantityKind.Rank or QuantityKind.Score)
                && best.Features[(int)SentenceFeature.Unit] == 0),
        _ => false,
    };

    /// <summary>
    /// Whether one word that no article has is all that the best sentence's article leaves unsaid: nobody is turned away for
    /// a single word.
    /// </summary>
    private static bool SaysAllButOne(
        UnderstoodQuestion question, Candidates candidates, IReadOnlyList<SentenceEvidence> sentences)
    {
        var asked = Enumerable.Range(0, question.Concepts.Count)
            .Where(i => question.Concepts[i] is { Date: false, Weight: >= 1 })
            .ToList();
        var unsaid = asked.FindAll(i =>
            !sentences.Any(sentence => sentence.Candidate == sentences[0].Candidate && sentence.Alike[i] >= Said));
        return asked.Count > 1 && unsaid is [var one] && !candidates.Known[one];
    }

    private static bool Repeats(SentenceEvidence one, SentenceEvidence other) =>
        one.Span.Length == other.Span.Length
        && one.Source.AsSpan(one.Span.Start, one.Span.Length).SequenceEqual(
            other.Source.AsSpan(other.Span.Start, other.Span.Length));

    /// <summary>For each concept, how much of its weight the article's sentences leave unsaid.</summary>
    private static float[] Missing(float[] weights, IEnumerable<SentenceEvidence> article)
    {
        var missing = (float[])weights.Clone();
        foreach (var sentence in article)
        {
            for (var i = 0; i < missing.Length; i++)
            {
                missing[i] = Math.Min(missing[i], weights[i] * (1 - sentence.Alike[i]));
            }
        }

        return missing;
    }

    /// <summary>
    /// Whether an article that tells of a concept would say it in a way that we know: in the question's language, or as
    /// a name, number or translation.
    /// </summary>
    private static bool IsSayable(UnderstoodQuestion question, QuestionConcept concept, Article article) =>
        article.Language == question.Language || concept.Name || concept.Date || char.IsDigit(concept.Surface[0])
        || concept.Alternatives.Any(alternative => alternative.Language == article.Language && alternative.Weight < 1);

    /// <summary>What is enough for a question in one language on an article in another.</summary>
    /// <param name="Question">ISO 639-1 code of the question's language; null for any.</param>
    /// <param name="Article">ISO 639-1 code of the article's language; null for any.</param>
    /// <param name="Stated">Least logit with which an answer is given.</param>
    /// <param name="Close">Least logit with which the closest passages are shown.</param>
    public sealed record Cut(string? Question, string? Article, float Stated, float Close)
    {
        /// <summary>Whether it counts for these languages.</summary>
        public bool Fits(string question, string article) =>
            (Question is null || Question == question) && (Article is null || Article == article);
    }
}
