using NewsBot.Core.Questions.Evidence.Words;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Evidence;

/// <summary>
/// Decides what is marked as the answer within a quote: only what is surely it, for a wrong mark is made up. A logistic
/// regression of right marks against wrong ones, cut where it is right often enough, fitted by
/// <c>tests/NewsBot.Benchmarks</c> (verb <c>fit</c>).
/// </summary>
/// <param name="model">The weights of <see cref="MarkFeature"/>.</param>
/// <param name="cut">Least logit with which something is marked.</param>
public sealed class MarkClassifier(LinearModel model, float cut)
{
    private const float LeastShare = 1e-4f;

    private static readonly int FeatureCount = Enum.GetValues<MarkFeature>().Length;

    /// <summary>What each <see cref="MarkFeature"/> says.</summary>
    public LinearModel Model => model;

    /// <summary>Least logit with which something is marked.</summary>
    public float Cut => cut;

    /// <summary>The sentences, the best of them marked where its likeliest stretch is surely the answer.</summary>
    /// <param name="sentences">Best first.</param>
    /// <param name="certainty">How certain it is that the question is answered, between 0 and 1.</param>
    public IReadOnlyList<SentenceEvidence> Mark(
        UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences, float certainty) =>
        sentences is [{ Likeliest: not null } best, ..] && model.Score(Features(question, best, certainty)) >= cut
            ? [best with { IsMarked = true }, .. sentences.Skip(1)]
            : sentences;

    /// <summary>A probability as a logit, not quite certain either way.</summary>
    public static float Logit(float certainty) =>
        MathF.Log(Math.Max(LeastShare, certainty) / Math.Max(LeastShare, 1 - certainty));

    /// <summary>The features of a sentence's likeliest stretch, in the order of <see cref="MarkFeature"/>.</summary>
    public static float[] Features(UnderstoodQuestion question, SentenceEvidence sentence, float certainty)
    {
        var features = new float[FeatureCount];
        Set(MarkFeature.Constant, 1);
        Set(MarkFeature.Share, MathF.Log(Math.Max(LeastShare, sentence.LikeliestShare)));
        Set(MarkFeature.Span, sentence.Features[(int)SentenceFeature.Span]);
        Set(MarkFeature.Answerability, Logit(certainty));
        Set(MarkFeature.Length, MathF.Log(1 + sentence.Likeliest!.Value.In(sentence.Candidate.Stored.Article.Text).Count(' ')));
        Set(MarkFeature.Kind, ArticleMeasure.AnswerFeature(question.Type) is { } kind ? sentence.Features[(int)kind] : 0);
        Set(MarkFeature.Unit, sentence.Features[(int)SentenceFeature.Unit]);
        Set(MarkFeature.AsksQuantity, question.Type == AnswerType.Quantity ? 1 : 0);
        Set(MarkFeature.AsksDate, question.Type == AnswerType.Date ? 1 : 0);
        Set(MarkFeature.AsksPerson, question.Type == AnswerType.Person ? 1 : 0);
        Set(MarkFeature.AsksName, question.Type is AnswerType.Place or AnswerType.Organisation or AnswerType.Name ? 1 : 0);
        Set(
            MarkFeature.AsksClause,
            question.Type is AnswerType.Reason or AnswerType.Manner or AnswerType.Intention or AnswerType.Statement ? 1 : 0);
        return features;

        void Set(MarkFeature feature, float value) => features[(int)feature] = value;
    }
}
