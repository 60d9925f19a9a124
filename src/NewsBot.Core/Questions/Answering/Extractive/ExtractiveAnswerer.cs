using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Answering.Extractive;

/// <summary>Answers with the best sentences of the articles, verbatim.</summary>
/// <param name="vocabulary">What evidence is read with.</param>
public sealed class ExtractiveAnswerer(Vocabulary vocabulary) : IAnswerer
{
    /// <summary>The name that its answers carry.</summary>
    public const string AnswererName = "extractive";

    private const int MaxArticles = 3;

    // A sentence that is this much less likely than the best one is not shown with it (difference of logits).
    private const float Margin = 4;
    private const float MoreMargin = 6;

    private readonly Disagreement _disagreement = new(vocabulary);

    public string Name => AnswererName;

    public bool LooksFurther(UnderstoodQuestion question) => false;

    public Task<Answer.Quoting?> AnswerAsync(
        WeighedEvidence evidence, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var answer = evidence.Sentences.Count == 0 ? null : evidence.Verdict switch
        {
            Verdict.Stated => Quote(evidence.Question, evidence.Sentences),
            Verdict.Close => ClosestPassages.Of(evidence.Question, evidence.Sentences),
            _ => (Answer.Quoting?)null,
        };
        if (answer is Answer.Found found)
        {
            progress?.Report(AnswerDraft.Of(found.Sentences));
        }

        return Task.FromResult(answer);
    }

    public Task<Answer.Found?> WordAsync(
        Wording wording, IProgress<AnswerDraft>? progress, CancellationToken cancellation) =>
        Task.FromResult<Answer.Found?>(null);

    private Answer.Found Quote(UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences)
    {
        var picked = Quotes.Pick(sentences, MaxArticles, Margin);
        var citations = Quotes.Cite(picked, 1);
        return new Answer.Found(
            question.Language,
            Name,
            [.. citations.Select(citation => new AnswerSentence(citation.Quote, [citation.Number]))],
            citations,
            _disagreement.Find(question, picked))
        {
            More = Quotes.Cite(Quotes.More(sentences, picked, MoreMargin), citations.Length + 1),
        };
    }
}
