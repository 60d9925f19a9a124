using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Decides, before anybody answers, whether the evidence answers the question: step 3 of answering.</summary>
public static class EvidenceGate
{
    /// <summary>Least certainty with which an answer is given.</summary>
    public const float Threshold = 0.5f;

    // How many of a question's words can be met in an article depends on both languages: German compounds and translations are met less
    // often. So each pair has its own place to cut (as a logit), where nine in ten answerable questions are kept: on German articles of news
    // questions kept out of the fit, on English ones of SQuAD's, cross-validated.
    private const float EnglishOnEnglish = 0.43f;
    private const float GermanOnGerman = -1.40f;
    private const float EnglishOnGerman = -0.80f;
    private const float GermanOnEnglish = -1.05f;

    // An article whose best sentence is this much less likely is no rival (difference of logits).
    private const float FarBehind = 3;

    /// <summary>
    /// One weight a <see cref="GateFeature"/>, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): logistic regression of
    /// answerable questions against the same questions without their paragraph, article or answering sentence.
    /// </summary>
    public static IReadOnlyList<float> Weights { get; } =
        [-2.52f, 1.96f, 0.82f, 1.17f, 0.77f, -2.23f, -0.21f, -0.78f, 0.11f];

    /// <summary>How certain it is that the best evidence answers the question, 0 to 1.</summary>
    public static float Certainty(
        UnderstoodQuestion question, Candidates candidates, IReadOnlyList<SentenceEvidence> sentences)
    {
        if (sentences.Count == 0)
        {
            return 0;
        }

        var features = Features(question, candidates, sentences);
        var logit = -Cut(question.Language, sentences[0].Candidate.Stored.Article.Language);
        for (var i = 0; i < features.Length; i++)
        {
            logit += features[i] * Weights[i];
        }

        return 1 / (1 + MathF.Exp(-logit));
    }

    private static float Cut(string question, string article) => (question, article) switch
    {
        ("en", "en") => EnglishOnEnglish,
        ("de", "en") => GermanOnEnglish,
        ("de", _) => GermanOnGerman,
        _ => EnglishOnGerman,
    };

    /// <summary>The features in the order of <see cref="GateFeature"/>.</summary>
    /// <param name="sentences">Best first; not empty.</param>
    public static float[] Features(
        UnderstoodQuestion question, Candidates candidates, IReadOnlyList<SentenceEvidence> sentences)
    {
        var best = sentences[0];
        var article = best.Candidate.Stored.Article;
        var weights = EvidenceFinder.Weights(candidates.Rarity);
        var missing = Missing(weights, sentences.Where(sentence => sentence.Candidate == best.Candidate));
        var sayable = weights.Select((_, i) => IsSayable(question, question.Concepts[i], article)).ToArray();

        // Articles that print the same sentence are no rivals: they tell the same report.
        var same = sentences.Where(sentence => Repeats(sentence, best)).Select(sentence => sentence.Candidate).ToHashSet();
        var rival = sentences.FirstOrDefault(sentence => !same.Contains(sentence.Candidate));

        var features = new float[Weights.Count];
        features[(int)GateFeature.Constant] = 1;
        features[(int)GateFeature.Score] = best.Score / 10;
        features[(int)GateFeature.Ahead] = 1 / sentences
            .Where(sentence => sentence.Candidate == best.Candidate || !same.Contains(sentence.Candidate))
            .Sum(sentence => MathF.Exp(sentence.Score - best.Score));
        features[(int)GateFeature.Rival] = rival is null ? 1 : Math.Min(1, (best.Score - rival.Score) / FarBehind);
        features[(int)GateFeature.Open] = best.Features[(int)SentenceFeature.Open];
        features[(int)GateFeature.MostMissing] = missing.Where((_, i) => sayable[i]).DefaultIfEmpty(0).Max();
        features[(int)GateFeature.Unknown] = article.Language == question.Language
            ? missing.Where((_, i) => !candidates.Known[i]).Sum()
            : 0;
        if (ArticleMeasure.AnswerFeature(question.Type) is { } kind)
        {
            features[(int)GateFeature.Typed] = 1;
            features[(int)GateFeature.Kind] = best.Features[(int)kind];
        }

        return features;
    }

    private static bool Repeats(SentenceEvidence one, SentenceEvidence other) =>
        one.Span.Length == other.Span.Length
        && one.Candidate.Stored.Article.Text.AsSpan(one.Span.Start, one.Span.Length).SequenceEqual(
            other.Candidate.Stored.Article.Text.AsSpan(other.Span.Start, other.Span.Length));

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
    /// Whether an article that tells of a concept would say it in a way that we know: in the question's language, or as a name,
    /// number or translation.
    /// </summary>
    private static bool IsSayable(UnderstoodQuestion question, QuestionConcept concept, Article article) =>
        article.Language == question.Language || concept.Name || concept.Date || char.IsDigit(concept.Surface[0])
        || concept.Alternatives.Any(alternative => alternative.Language == article.Language && alternative.Weight < 1);
}
