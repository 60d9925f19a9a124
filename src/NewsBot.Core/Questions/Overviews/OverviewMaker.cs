using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>Makes overviews and replies to small talk from the store, without a model.</summary>
public sealed class OverviewMaker : IOverviews
{
    private readonly EvidencePipeline _pipeline;
    private readonly IArticleStore _store;
    private readonly OverviewStore _articles;
    private readonly SmallTalkReader _talk;
    private readonly OverviewReader _reader;
    private readonly LatestOverview _latest;
    private readonly TopicOverview _topics;
    private readonly SummaryOverview _summaries;
    private readonly ComparisonOverview _comparisons;
    private readonly SmallTalkReply _replies;

    /// <summary>Takes what articles are found and read with.</summary>
    public OverviewMaker(EvidencePipeline pipeline, IArticleStore store, IStoryGroups stories, Vocabulary vocabulary)
    {
        _pipeline = pipeline;
        _store = store;
        _articles = new OverviewStore(store, stories);
        _talk = new SmallTalkReader(vocabulary.Languages);
        _reader = new OverviewReader(vocabulary.Languages);
        var sentences = new KeySentences(vocabulary);
        _latest = new LatestOverview(_articles, sentences);
        _topics = new TopicOverview(pipeline, _articles, sentences);
        _summaries = new SummaryOverview(pipeline, _articles, sentences);
        _comparisons = new ComparisonOverview(pipeline, _articles, sentences, vocabulary.Languages);
        _replies = new SmallTalkReply(store, vocabulary);
    }

    /// <inheritdoc/>
    public async Task<Answer?> AnswerAsync(
        Question question, string language, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        if (_talk.Read(question.Text, language) is var (kind, spoken))
        {
            return await _replies.MakeAsync(question, kind, spoken, cancellation);
        }

        var asked = question;
        var request = _reader.Read(question, language);
        if (request is OverviewRequest.NextPage next)
        {
            (asked, request) = Turned(question, language, next);
        }

        if (_pipeline.IsWorded && request is OverviewRequest.About { Period: not null })
        {
            // What happened in a time is better told than listed.
            return null;
        }

        var answer = request switch
        {
            OverviewRequest.Latest latest => await LatestAsync(asked, latest, cancellation),
            OverviewRequest.About about => await AboutAsync(asked, about, cancellation),
            OverviewRequest.Summary summary => await _summaries.MakeAsync(asked, summary, progress, cancellation),
            OverviewRequest.Comparison comparison => await _comparisons.MakeAsync(asked, comparison, progress, cancellation),
            OverviewRequest.BeforeAfter times => await _comparisons.MakeAsync(asked, times, progress, cancellation),
            _ => null,
        };
        return answer is Answer.Overview overview && asked.Text != question.Text
            ? overview with { Continues = asked.Text }
            : answer;
    }

    /// <summary>The overview before, on another page: "more" after it means its next one.</summary>
    private (Question Asked, OverviewRequest? Request) Turned(
        Question question, string language, OverviewRequest.NextPage next)
    {
        var page = question.Page;
        foreach (var turn in (question.Thread ?? []).Reverse())
        {
            var earlier = question with { Text = turn.Question };
            switch (_reader.Read(earlier, language))
            {
                case OverviewRequest.NextPage { Number: null }:
                    page++;
                    break;
                case OverviewRequest.NextPage:
                    break;
                case { } request:
                    page = next.Number is { } number ? Math.Max(1, number) : page + 1;
                    return (earlier with { Page = page }, request);
                default:
                    return (question, null);
            }
        }

        return (question, null);
    }

    private async Task<Answer?> LatestAsync(
        Question question, OverviewRequest.Latest asked, CancellationToken cancellation)
    {
        var period = asked.Period;
        if (asked.Event is { } happening)
        {
            if (await _comparisons.DayAsync(question, happening, cancellation) is not { } day)
            {
                return null;
            }

            period = new Period(day, question.AskedOn is { } today && today > day ? today : day, true);
        }

        return await _latest.MakeAsync(
            new ArticleFilter(
                question.Collection, question.Since ?? period?.From, question.Until ?? period?.To, question.Source),
            asked.Language,
            question.Page,
            cancellation);
    }

    private async Task<Answer?> AboutAsync(
        Question question, OverviewRequest.About asked, CancellationToken cancellation)
    {
        var limited = question with
        {
            Since = question.Since ?? asked.Period?.From,
            Until = question.Until ?? asked.Period?.To,
        };
        var filter = new ArticleFilter(question.Collection, limited.Since, limited.Until, question.Source);
        if (asked.Topic is not { } topic)
        {
            return await _latest.MakeAsync(filter, asked.Language, question.Page, cancellation);
        }

        // "News from Reuters" names who told it.
        if (question.Source is null && await PublisherAsync(question.Collection, topic, cancellation) is { } publisher)
        {
            return await _latest.MakeAsync(
                filter with { Source = publisher }, asked.Language, question.Page, cancellation);
        }

        var read = _pipeline.Read(limited with { Text = topic, Thread = asked.PointsBack ? question.Thread : null });
        var title = asked.PointsBack
            ? string.Join(' ', read.Concepts.Where(concept => concept.Subject).Select(concept => concept.Surface))
            : topic;
        if (read.Concepts.Count == 0)
        {
            return null;
        }

        return await _topics.MakeAsync(read with { Period = null }, title, asked.Kind, asked.Language, cancellation)
            ?? await NothingAsync(read, limited, filter, asked, cancellation);
    }

    /// <summary>Where the words are about a count or a time, nothing is an answer; else it is a question as others.</summary>
    private async Task<Answer?> NothingAsync(
        UnderstoodQuestion topic,
        Question question,
        ArticleFilter filter,
        OverviewRequest.About asked,
        CancellationToken cancellation)
    {
        var isOfAll = asked.Kind is OverviewKind.Count or OverviewKind.Reporters or OverviewKind.Timeline;
        if (!isOfAll && asked.Period is null)
        {
            return null;
        }

        var everywhere = _pipeline.About(topic with { Asked = topic.Asked with { Since = null, Until = null } });
        var nearest = await _articles.ReadAsync(
            question.Collection, [.. everywhere.Articles.Take(3).Select(article => article.Id)], cancellation);
        return new Answer.NotFound(
            asked.Language, RefusalReason.NoEvidence, OverviewStore.Near(nearest.Select(stored => stored.Article)))
        {
            Searched = await _store.CoverageAsync(filter, cancellation),
        };
    }

    private async Task<string?> PublisherAsync(string collection, string name, CancellationToken cancellation) =>
        (await _store.PublishersAsync(collection, name, 5, cancellation))
            .FirstOrDefault(publisher => publisher.Equals(name, StringComparison.OrdinalIgnoreCase));
}
