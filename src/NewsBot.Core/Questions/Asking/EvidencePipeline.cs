using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Search;

namespace NewsBot.Core.Questions.Asking;

/// <summary>
/// The steps from a question to its answer, in their order. <see cref="AskQuestion"/> answers by them and evaluation
/// measures them, so that what is measured is what answers.
/// </summary>
public sealed class EvidencePipeline(
    QuestionReader reader,
    IQuestionRewriter rewriter,
    NamedSourceReader sources,
    IArticleStore store,
    Func<IPassageSearch> search,
    Retriever retriever,
    EvidenceFinder finder,
    EvidenceWeights weights,
    IAnswerer answerer,
    CitationCheck check,
    SourceMarks marks)
{
    /// <summary>Step 1, by words alone: what is asked. Never fails.</summary>
    public UnderstoodQuestion Read(Question question) => reader.Read(question);

    /// <summary>
    /// The rest of step 1: the readings of a question, in the order in which they are tried. Where it names a publisher
    /// as its source, that publisher's articles come first, and all articles only if these do not answer.
    /// </summary>
    public async Task<IReadOnlyList<UnderstoodQuestion>> UnderstandAsync(
        UnderstoodQuestion read, CancellationToken cancellation)
    {
        var understood = await rewriter.RewriteAsync(read, cancellation);
        return await sources.ReadAsync(understood, cancellation) is { Concepts.Count: > 0 } sourced
            ? [sourced, understood]
            : [understood];
    }

    /// <summary>The articles that a reading is asked of: by what the asker set, source and binding period.</summary>
    public async Task<Coverage> CoverAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        var filter = Filter(question);
        return await store.CoverageAsync(
            new ArticleFilter(filter.Collection, filter.Since, filter.Until, filter.Source), cancellation);
    }

    /// <summary>
    /// The days of a reading that no article is of; null where it names none, or other days have none either.
    /// </summary>
    public async Task<EmptyPeriod?> EmptyPeriodAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        var filter = Filter(question);
        return await EmptyPeriods.FindAsync(
            store, new ArticleFilter(filter.Collection, filter.Since, filter.Until, filter.Source), cancellation);
    }

    /// <summary>Step 2: the passages and articles that may hold the answer.</summary>
    public Task<Candidates> RetrieveAsync(UnderstoodQuestion question, CancellationToken cancellation) =>
        retriever.RetrieveAsync(question, search(), Filter(question), cancellation);

    /// <summary>For overviews: every article that is about what a reading speaks of.</summary>
    public TopicArticles About(UnderstoodQuestion question) => retriever.About(question, search(), Filter(question));

    /// <summary>Step 3: how likely each of their sentences answers, and whether that is enough (the gate).</summary>
    public WeighedEvidence Weigh(UnderstoodQuestion question, Candidates candidates)
    {
        var sentences = finder.Find(question, candidates);
        var (certainty, verdict) = weights.Gate.Judge(question, candidates, sentences);
        return new WeighedEvidence(
            question, candidates, weights.Marks.Mark(question, sentences, certainty), certainty, verdict);
    }

    /// <summary>
    /// Steps 4 to 6: says the evidence, or shows what is closest, checks each citation against the store and marks
    /// copies of one report; null where there is nothing to show or no citation holds.
    /// </summary>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    public async Task<Answer.Quoting?> AnswerAsync(
        WeighedEvidence evidence, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var collection = evidence.Question.Asked.Collection;
        Answer.Quoting? answer = evidence.Verdict switch
        {
            Verdict.Stated => await answerer.AnswerAsync(evidence.Question, evidence.Sentences, progress, cancellation),
            Verdict.Close => ClosestPassages.Of(evidence.Question, evidence.Sentences),
            _ => null,
        };
        return answer is not null && await check.CheckAsync(collection, answer, cancellation) is { } held
            ? await marks.WithStoriesAsync(collection, held, cancellation)
            : null;
    }

    /// <summary>What the asker said outright, then what the question says of its own.</summary>
    private static SearchFilter Filter(UnderstoodQuestion question)
    {
        var asked = question.Asked;
        var binding = question.Period is { Binding: true } period ? period : null;
        return new SearchFilter(
            asked.Collection, asked.Since ?? binding?.From, asked.Until ?? binding?.To, asked.Source);
    }
}
