using Microsoft.Extensions.Logging;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search;
using NewsBot.Core.Storage;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions;

/// <summary>The use case: understand, retrieve, gate, answer, check, mark.</summary>
public sealed partial class AskQuestion(
    QuestionReader reader,
    IQuestionRewriter rewriter,
    Func<IPassageSearch> search,
    SourceReader sources,
    Retriever retriever,
    EvidenceFinder evidence,
    IAnswerer answerer,
    CitationCheck check,
    SourceMarks marks,
    IArticleStore store,
    TimeProvider time,
    ILogger<AskQuestion> log) : IAskQuestion
{
    private const int MostNearest = 3;

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(
        Question question, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var understood = reader.Read(question);
        try
        {
            understood = await rewriter.RewriteAsync(understood, cancellation);
            var answer = await FromSourceAsync(understood, progress, cancellation)
                ?? await AnswerAsync(understood, progress, cancellation);
            return answer with { Elapsed = time.GetElapsedTime(start) };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The one place where trouble while answering becomes an answer: the asker must always hear something.
            var reference = Guid.NewGuid().ToString("N")[..8];
            Failed(log, failure, reference);
            return new Answer.Unavailable(
                understood.Language, new Phrase("Questions.Unavailable", reference), reference)
            {
                Elapsed = time.GetElapsedTime(start),
            };
        }
    }

    /// <summary>
    /// The answer of the publisher that the question names; null where it names none or that one says nothing.
    /// </summary>
    private async Task<Answer?> FromSourceAsync(
        UnderstoodQuestion question, IProgress<AnswerDraft>? progress, CancellationToken cancellation) =>
        await sources.ReadAsync(question, cancellation) is { Concepts.Count: > 0 } sourced
            && await AnswerAsync(sourced, progress, cancellation) is Answer.Found found
            ? found
            : null;

    private async Task<Answer> AnswerAsync(
        UnderstoodQuestion question, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var filter = Filter(question);
        var searched = await store.CoverageAsync(
            new ArticleFilter(filter.Collection, filter.Since, filter.Until, filter.Source), cancellation);
        if (searched.Articles == 0)
        {
            return Refusal(question, RefusalReason.NothingToSearch, searched, []);
        }

        if (question.Concepts.Count == 0)
        {
            return Refusal(question, RefusalReason.NoSearchWords, searched, []);
        }

        var candidates = await retriever.RetrieveAsync(question, search(), filter, cancellation);
        var sentences = evidence.Find(question, candidates);
        if (EvidenceGate.Certainty(question, candidates, sentences) < EvidenceGate.Threshold)
        {
            return Refusal(question, RefusalReason.NoEvidence, searched, EvidenceRanking.Articles(sentences));
        }

        var answer = await answerer.AnswerAsync(question, sentences, progress, cancellation);
        return await check.CheckAsync(answer, cancellation) is { } held
            ? await marks.WithStoriesAsync(held, cancellation) with { Searched = searched }
            : Refusal(question, RefusalReason.NoEvidence, searched, EvidenceRanking.Articles(sentences));
    }

    /// <summary>What the asker said outright, then what the question says of its own.</summary>
    private static SearchFilter Filter(UnderstoodQuestion question)
    {
        var asked = question.Asked;
        var binding = question.Period is { Binding: true } period ? period : null;
        return new SearchFilter(
            asked.Collection, asked.Since ?? binding?.From, asked.Until ?? binding?.To, asked.Source);
    }

    private static Answer.NotFound Refusal(
        UnderstoodQuestion question,
        RefusalReason reason,
        Coverage searched,
        IReadOnlyList<CandidateArticle> nearest) =>
        new(
            question.Language,
            reason,
            [
                .. nearest.Take(MostNearest).Select(candidate => candidate.Stored.Article).Select(article =>
                    new NearestArticle(article.Id, article.Title, article.Publisher, article.Published, article.Url)),
            ])
        {
            Searched = searched,
        };

    [LoggerMessage(EventId = 3001, Level = LogLevel.Error, Message = "A question could not be answered ({Reference}).")]
    private static partial void Failed(ILogger logger, Exception failure, string reference);
}
