using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>Decides, before anybody answers, whether the evidence answers the question: step 3 of answering.</summary>
public static class EvidenceGate
{
    /// <summary>Least certainty with which an answer is given.</summary>
    public const float Threshold = 0.5f;

    // How many of a question's words can be met in an article depends on both languages: German compounds and
    // translations are met less often. So each pair has its own place to cut, chosen on development data (the curve
    // that the fit prints) where nine in ten answerable questions are kept; as logits.
    private const float EnglishOnEnglish = 0.41f;
    private const float GermanOnGerman = -0.94f;
    private const float EnglishOnGerman = -0.41f;
    private const float GermanOnEnglish = -1.52f;

    /// <summary>
    /// One weight a <see cref="GateFeature"/>, fitted by <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>): logistic regression of
    /// answerable questions against the same questions without their paragraph or article.
    /// </summary>
    public static IReadOnlyList<float> Weights { get; } =
        [-2.45f, 1.56f, -0.92f, -0.12f, -2.00f, -1.14f, -0.40f, -0.22f, 3.12f, 1.69f, 0.35f];

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
        var said = new float[weights.Length];
        foreach (var sentence in sentences.Where(sentence => sentence.Candidate.Stored.Article.Id == article.Id))
        {
            for (var i = 0; i < said.Length; i++)
            {
                said[i] = Math.Max(said[i], sentence.Coverage[i]);
            }
        }

        var missing = weights.Select((weight, i) => weight * (1 - said[i])).ToArray();
        var names = question.Concepts.Select((concept, i) => concept.Name ? weights[i] : 0).ToArray();
        var features = new float[Weights.Count];
        features[(int)GateFeature.Constant] = 1;
        features[(int)GateFeature.Coverage] = best.Features[(int)SentenceFeature.Coverage];
        features[(int)GateFeature.Framed] =
            best.Features[(int)SentenceFeature.Coverage] + best.Features[(int)SentenceFeature.TitleAndLead];
        features[(int)GateFeature.ArticleCoverage] = best.Features[(int)SentenceFeature.ArticleCoverage];
        features[(int)GateFeature.Missing] = missing.Max();
        features[(int)GateFeature.MissingNames] =
            names.Sum() > 0 ? names.Select((weight, i) => weight * (1 - said[i])).Sum() / names.Sum() : 0;
        features[(int)GateFeature.Specific] = best.Features[(int)SentenceFeature.Specific];
        features[(int)GateFeature.AnswerType] =
            ArticleMeasure.AnswerFeature(question.Type) is { } answer ? best.Features[(int)answer] : 0.5f;
        features[(int)GateFeature.Score] = best.Score / 10;
        features[(int)GateFeature.Margin] = candidates.Articles.Count > 1
            ? 1 - (candidates.Articles[1].Score / candidates.Articles[0].Score)
            : 1;
        features[(int)GateFeature.CrossLanguage] = article.Language == question.Language ? 0 : 1;
        return features;
    }
}
