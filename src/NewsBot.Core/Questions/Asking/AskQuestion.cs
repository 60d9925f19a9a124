using Microsoft.Extensions.Logging;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Questions.Asking;

/// <summary>The use case: understand, retrieve, weigh, decide, answer, check, mark.</summary>
public sealed partial class AskQuestion(
    EvidencePipeline pipeline, IOverviews overviews, IGlosser glosser, TimeProvider time, ILogger<AskQuestion> log) : IAskQuestion
{
    private const int MaxNearest = 3;

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(
        Question question, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        question = question with { Text = MessageText.WithoutTags(question.Text) };
        var read = pipeline.Read(question);
        try
        {
            var answer = pipeline.LooksFurther(read) ? await AnswerAsync(read, progress, cancellation) : null;
            if (answer is not Answer.Found { Answerer: not ExtractiveAnswerer.AnswererName })
            {
                // Where no model tells what follows from both sides of a comparison, they are shown beside each other.
                answer = await overviews.AnswerAsync(question, read.Language, progress, cancellation)
                    ?? answer
                    ?? await EachAsync(question, read.Language, cancellation)
                    ?? await AnswerAsync(read, progress, cancellation);
            }

            if (answer is Answer.Quoting quoting)
            {
                answer = await glosser.GlossAsync(quoting, question.Collection, cancellation);
            }

            return answer with { Elapsed = time.GetElapsedTime(start) };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The one place where trouble while answering becomes an answer: the asker must always hear something.
            var reference = Guid.NewGuid().ToString("N")[..8];
            Failed(log, failure, reference);
            return new Answer.Unavailable(
                read.Language, new Phrase("Questions.Unavailable", reference), reference)
            {
                Elapsed = time.GetElapsedTime(start),
            };
        }
    }

    /// <summary>
    /// The questions of a message, each answered after those before it; null where it is one, or none of them is answered.
    /// </summary>
    private async Task<Answer?> EachAsync(Question message, string language, CancellationToken cancellation)
    {
        var thread = (message.Thread ?? []).ToList();
        var answers = new List<(string Question, Answer Answer)>();
        foreach (var text in SeveralQuestions.Of(message.Text))
        {
            var question = message with { Text = text, Thread = [.. thread], Locale = message.Locale ?? language };
            if (await overviews.AnswerAsync(question, language, null, cancellation) is not null)
            {
                // What is asked of the whole collection has a form of its own.
                return null;
            }

            var answer = await AnswerAsync(pipeline.Read(question), null, cancellation);
            answers.Add((text, answer));
            thread.Add(EarlierTurn.Of(text, answer));
        }

        return SeveralAnswers.Join(answers);
    }

    /// <summary>The answer to the first reading that has one; where none has, what the last one brings.</summary>
    private async Task<Answer> AnswerAsync(
        UnderstoodQuestion read, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var readings = await pipeline.UnderstandAsync(read, cancellation);
        foreach (var reading in readings.SkipLast(1))
        {
            if (await AnswerReadingAsync(reading, progress, cancellation) is Answer.Found found)
            {
                return found;
            }
        }

        return await AnswerReadingAsync(readings[^1], progress, cancellation);
    }

    private async Task<Answer> AnswerReadingAsync(
        UnderstoodQuestion question, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        var searched = await pipeline.CoverAsync(question, cancellation);
        var empty = await pipeline.EmptyPeriodAsync(question, cancellation);
        if (searched.Articles == 0 || empty is not null)
        {
            return Refusal(question, RefusalReason.NothingToSearch, searched, []) with { Empty = empty };
        }

        if (question.Concepts.Count == 0)
        {
            return Refusal(question, RefusalReason.NoSearchWords, searched, []);
        }

        var evidence = await pipeline.FindAsync(question, cancellation);
        return await pipeline.AnswerAsync(evidence, progress, cancellation) is { } answer
            ? answer with { Searched = searched }
            : Refusal(question, Reason(question), searched, EvidenceRanking.Articles(evidence.Sentences));
    }

    private static RefusalReason Reason(UnderstoodQuestion question) =>
        question.FollowUp == FollowUp.More ? RefusalReason.NothingMore : RefusalReason.NoEvidence;

    private static Answer.NotFound Refusal(
        UnderstoodQuestion question,
        RefusalReason reason,
        Coverage searched,
        IReadOnlyList<CandidateArticle> nearest) =>
        new(
            question.Language,
            reason,
            [
                .. nearest.Take(MaxNearest).Select(candidate => candidate.Stored.Article).Select(article =>
                    new NearestArticle(article.Id, article.Title, article.Publisher, article.Published, article.Url)),
            ])
        {
            Searched = searched,
        };

    [LoggerMessage(EventId = 3001, Level = LogLevel.Error, Message = "A question could not be answered ({Reference}).")]
    private static partial void Failed(ILogger logger, Exception failure, string reference);
}
