using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.Extractive;
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
    QuotedArticles quoted,
    EvidenceWeights weights,
    IAnswerer answerer,
    QuoteSubjects subjects,
    CitationCheck check,
    SourceMarks marks)
{
    // How much of a follow-up the article that answered before must say beside the best of all articles, to be asked
    // alone: of the names in one that leans on the last question; of one that may stand alone; and of one that may and
    // perhaps names something.
    private const float SubjectShare = 0.8f;
    private const float AloneShare = 0.7f;
    private const float NamedShare = 0.95f;

    /// <summary>Whether a model words the answers.</summary>
    public bool IsWorded => answerer.Name != ExtractiveAnswerer.AnswererName;

    /// <summary>Whether an answer may come of more than what is found for a question's own words.</summary>
    public bool LooksFurther(UnderstoodQuestion question) => answerer.LooksFurther(question);

    /// <summary>Step 1, by words alone: what is asked. Never fails.</summary>
    public UnderstoodQuestion Read(Question question) => reader.Read(question);

    /// <summary>
    /// The rest of step 1: the readings of a question, in the order in which they are tried. Where it names a publisher
    /// as its source, that publisher's articles come first, and all articles only if these do not answer.
    /// </summary>
    public async Task<IReadOnlyList<UnderstoodQuestion>> UnderstandAsync(
        UnderstoodQuestion read, CancellationToken cancellation)
    {
        if (read.FollowUp is FollowUp.More or FollowUp.Speaker)
        {
            return [read];
        }

        var understood = await rewriter.RewriteAsync(read, cancellation);
        return await sources.ReadAsync(understood, cancellation) is { Concepts.Count: > 0 } sourced
            ? [sourced, understood]
            : [understood.EarlierArticles.Count > 0 ? await InThreadAsync(understood, cancellation) : understood];
    }

    /// <summary>The articles that a reading is asked of: by what the asker set, its source and its days.</summary>
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
        var asked = question.Asked;
        var days = question.Period is { Binding: true } period ? period : null;
        var (since, until) = (asked.Since ?? days?.From, asked.Until ?? days?.To);
        if (since is null && until is null)
        {
            return null;
        }

        var reported = asked.Until ?? (question.IsBound ? days?.To : question.LastReport);
        var filter = new ArticleFilter(asked.Collection, since, reported, asked.Source);
        return (await store.CoverageAsync(filter, cancellation)).Articles > 0
            ? null
            : await EmptyPeriods.FindAsync(store, filter with { Until = until }, cancellation);
    }

    /// <summary>Step 2: the passages and articles that may hold the answer.</summary>
    public Task<Candidates> RetrieveAsync(UnderstoodQuestion question, CancellationToken cancellation) =>
        question.FollowUp is FollowUp.More or FollowUp.Speaker
            ? retriever.ReadAsync(question.Asked.Collection, question.EarlierArticles, cancellation)
            : retriever.RetrieveAsync(question, search(), Filter(question), cancellation);

    /// <summary>
    /// Steps 2 and 3. A model may word the question anew for a second search, meanwhile its own words are searched.
    /// </summary>
    public async Task<WeighedEvidence> FindAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        var rewording = rewriter.RewordAsync(question, cancellation);
        var own = Weigh(question, await RetrieveAsync(question, cancellation));
        return await rewording is { } reworded
            ? own.With(Weigh(reworded, await RetrieveAsync(reworded, cancellation)))
            : own;
    }

    /// <summary>For overviews: every article that is about what a reading speaks of.</summary>
    public TopicArticles About(UnderstoodQuestion question) => retriever.About(question, search(), Filter(question));

    /// <summary>Step 3: how likely each of their sentences answers, and whether that is enough (the gate).</summary>
    public WeighedEvidence Weigh(UnderstoodQuestion question, Candidates candidates)
    {
        if (question.FollowUp is FollowUp.More or FollowUp.Speaker)
        {
            return quoted.Weigh(question, candidates);
        }

        var found = finder.Find(question, candidates);
        var sentences = question.Within is null ? found : QuotedArticles.Rank(question, found);
        var (certainty, verdict) = weights.Gate.Judge(question, candidates, sentences);
        if (verdict == Verdict.Stated && question.Period is { Binding: true })
        {
            (sentences, verdict) = OfPeriod(question, sentences);
        }

        return new WeighedEvidence(
            question,
            candidates,
            verdict == Verdict.Stated ? weights.Marks.Mark(question, sentences, certainty) : sentences,
            certainty,
            verdict);
    }

    /// <summary>
    /// Steps 4 to 6: says the evidence, or shows what is closest, checks each citation against the store, says whom
    /// quotes speak of and marks copies of one report; null where there is nothing to show or no citation holds.
    /// </summary>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    public async Task<Answer.Quoting?> AnswerAsync(
        WeighedEvidence evidence, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var collection = evidence.Question.Asked.Collection;
        return await answerer.AnswerAsync(evidence, progress, cancellation) is { } answer
            && await check.CheckAsync(collection, answer, cancellation) is { } held
            ? await marks.WithStoriesAsync(collection, Named(held, evidence.Candidates), cancellation)
            : null;
    }

    /// <summary>
    /// Sums up or compares in words that their passages bear out, checked and marked as answers are; null where nothing
    /// words, or no citation holds.
    /// </summary>
    /// <param name="progress">Told the text so far; null where nobody watches.</param>
    public async Task<Answer.Quoting?> WordAsync(
        Wording wording, IProgress<AnswerDraft>? progress, CancellationToken cancellation) =>
        await answerer.WordAsync(wording, progress, cancellation) is { } told
        && await check.CheckAsync(wording.Collection, told, cancellation) is { } held
            ? await marks.WithStoriesAsync(wording.Collection, held, cancellation)
            : null;

    /// <summary>
    /// What is stated of the days that are asked for; what is stated of others only is close to it, and no answer.
    /// </summary>
    private static (IReadOnlyList<SentenceEvidence> Sentences, Verdict Verdict) OfPeriod(
        UnderstoodQuestion question, IReadOnlyList<SentenceEvidence> sentences) =>
        IsOfPeriod(question, sentences[0])
            ? ([.. sentences.Where(sentence => IsOfPeriod(question, sentence))], Verdict.Stated)
            : (sentences, Verdict.Close);

    private static bool IsOfPeriod(UnderstoodQuestion question, SentenceEvidence sentence) =>
        question.IsOfPeriod(sentence.Candidate.Stored.Article.Published);

    private Answer.Quoting Named(Answer.Quoting answer, Candidates candidates) => subjects.Named(
        answer, candidates.Articles.ToDictionary(candidate => candidate.Stored.Article.Id, candidate => candidate.Stored));

    /// <summary>
    /// A question that goes on about what was answered, asked of the article that answered before. Where it may stand
    /// alone, or names something else, it is asked of all articles if that one says less of it than another.
    /// </summary>
    private async Task<UnderstoodQuestion> InThreadAsync(UnderstoodQuestion question, CancellationToken cancellation)
    {
        var within = question with { Within = question.EarlierArticles[0], Alone = null };
        var names = Enumerable.Range(0, question.Own)
            .Where(i => question.Concepts[i] is { Subject: true, Date: false }).ToArray();
        if (question.Alone is null && names.Length == 0)
        {
            return within;
        }

        var anywhere = question.Alone ?? question;
        var asked = question.Alone is null ? names : [.. Enumerable.Range(0, question.Own)];
        var share = question.Alone is null ? SubjectShare : names.Length > 0 ? NamedShare : AloneShare;
        return await SaidAsync(within, asked, cancellation) >= share * await SaidAsync(anywhere, asked, cancellation)
            ? within
            : anywhere;
    }

    /// <summary>How much of some concepts of a question its best article says, weighed by rarity.</summary>
    private async Task<float> SaidAsync(
        UnderstoodQuestion question, IReadOnlyList<int> concepts, CancellationToken cancellation)
    {
        var evidence = Weigh(question, await RetrieveAsync(question, cancellation));
        if (evidence.Sentences.Count == 0)
        {
            return 0;
        }

        var best = EvidenceRanking.Articles(evidence.Sentences)[0];
        var sentences = evidence.Sentences.Where(sentence => sentence.Candidate == best).ToList();
        return concepts.Sum(i => evidence.Candidates.Rarity[i] * sentences.Max(sentence => sentence.Alike[i]));
    }

    /// <summary>What the asker said outright, then what the question says of its own.</summary>
    private static SearchFilter Filter(UnderstoodQuestion question)
    {
        var asked = question.Asked;
        var bound = question.IsBound ? question.Period : null;
        return new SearchFilter(
            asked.Collection, asked.Since ?? bound?.From, asked.Until ?? bound?.To, asked.Source);
    }
}
