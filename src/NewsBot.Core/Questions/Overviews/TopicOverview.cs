using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>What there is about a topic: news, a list, a count, a timeline, who told of it.</summary>
internal sealed class TopicOverview(EvidencePipeline pipeline, OverviewStore articles, KeySentences sentences)
{
    private const int PageSize = 8;

    // Story groups are looked up article by article.
    private const int MaxGrouped = 400;

    // A lead that says this share of what the best sentence says of the topic stands for the article.
    private const float LeadShare = 0.6f;
    private const float MinWeight = 0.5f;

    private const int MaxReadClosely = 60;
    private const int FirstSentences = 2;

    /// <param name="topic">The topic as it was read, with its period and source.</param>
    /// <param name="title">In the asker's words.</param>
    /// <returns>Null where no article is about it.</returns>
    public async Task<Answer?> MakeAsync(
        UnderstoodQuestion topic, string title, OverviewKind kind, string language, CancellationToken cancellation)
    {
        var collection = topic.Asked.Collection;
        var found = await ReadCloselyAsync(topic, pipeline.About(topic), cancellation);
        if (found.Articles.Count == 0)
        {
            return null;
        }

        var ordered = kind is OverviewKind.Timeline or OverviewKind.Reporters
            ? [.. found.Articles.Where(article => article.Published is not null).Reverse()]
            : found.Articles;
        var ids = kind == OverviewKind.Reporters
            ? await OnePerPublisherAsync(collection, ordered, cancellation)
            : await articles.OnePerStoryAsync(
                collection, [.. ordered.Take(MaxGrouped).Select(article => article.Id)], cancellation);
        var page = topic.Asked.Page;
        var shown = await articles.ReadAsync(
            collection, [.. ids.Skip((page - 1) * PageSize).Take(PageSize)], cancellation);
        OverviewItem[] items =
        [
            .. Lines(topic, found, shown).Select(line => new OverviewItem(
                line.Stored.Article, line.Sentence, Section(line.Stored.Article, kind, language))),
        ];
        var days = OverviewPhrases.Days(found.Articles.Select(article => article.Published));
        var heading = kind switch
        {
            OverviewKind.Reporters => new Phrase(
                "Overviews.Reporters", ids.Count, title, OverviewPhrases.Articles(found.Articles.Count), days),
            OverviewKind.Timeline => new Phrase(
                "Overviews.Timeline", title, OverviewPhrases.Articles(found.Articles.Count), days),
            _ => new Phrase("Overviews.About", OverviewPhrases.Articles(found.Articles.Count), title, days),
        };
        var overview = await articles.AnswerAsync(collection, language, heading, items, cancellation);
        return overview is null ? null : overview with { Page = page, HasMore = ids.Count > page * PageSize };
    }

    private static string? Section(Article article, OverviewKind kind, string language) => kind switch
    {
        OverviewKind.Reporters => article.Publisher ?? new Phrase("Overviews.NoPublisher").In(language),
        _ => LatestOverview.Day(article, language),
    };

    /// <summary>Of each publisher, the first that it had.</summary>
    private async Task<IReadOnlyList<long>> OnePerPublisherAsync(
        string collection, IReadOnlyList<TopicArticle> ordered, CancellationToken cancellation)
    {
        var stored = await articles.ReadAsync(
            collection, [.. ordered.Take(MaxGrouped).Select(article => article.Id)], cancellation);
        return
        [
            .. stored.DistinctBy(found => found.Article.Publisher, StringComparer.OrdinalIgnoreCase)
                .Select(found => found.Article.Id),
        ];
    }

    /// <summary>Of each article, the lead where it says the topic, else the sentence that says it first.</summary>
    private IEnumerable<(StoredArticle Stored, TextSpan Sentence)> Lines(
        UnderstoodQuestion topic, TopicArticles found, IReadOnlyList<StoredArticle> shown)
    {
        var weighed = pipeline.Weigh(topic, Candidates(found, shown)).Sentences
            .ToLookup(sentence => sentence.Candidate.Stored.Article.Id);
        foreach (var stored in shown)
        {
            if (sentences.Lead(stored) is not { } lead)
            {
                continue;
            }

            var said = weighed[stored.Article.Id].OrderBy(sentence => sentence.Index)
                .Select(sentence => (sentence.Span, Said: Said(topic, sentence.Coverage))).ToList();
            var most = said.Max(sentence => sentence.Said);
            var atLead = said.FirstOrDefault(sentence => sentence.Span == lead).Said;
            yield return (stored, atLead >= LeadShare * most ? lead : said.First(sentence => sentence.Said == most).Span);
        }
    }

    private static Candidates Candidates(TopicArticles found, IReadOnlyList<StoredArticle> stored) => new(
        [.. stored.Select(article => new CandidateArticle(article, 1, new Dictionary<int, float> { [0] = 1 }))],
        found.Rarity,
        found.Known);

    /// <summary>
    /// Without those that only mention the topic, where there are few enough to look: the index knows passages, and a
    /// short article is one passage, so that its last sentence counts as its beginning.
    /// </summary>
    private async Task<TopicArticles> ReadCloselyAsync(
        UnderstoodQuestion topic, TopicArticles found, CancellationToken cancellation)
    {
        if (found.Articles.Count is 0 or > MaxReadClosely)
        {
            return found;
        }

        var stored = await articles.ReadAsync(
            topic.Asked.Collection, [.. found.Articles.Select(article => article.Id)], cancellation);
        var about = pipeline.Weigh(topic, Candidates(found, stored)).Sentences
            .GroupBy(sentence => sentence.Candidate.Stored.Article)
            .Where(said => IsAbout(topic, said.Key, [.. said]))
            .Select(said => said.Key.Id).ToHashSet();
        return about.Count == 0
            ? found
            : found with { Articles = [.. found.Articles.Where(article => about.Contains(article.Id))] };
    }

    /// <summary>Whether the first sentences say the topic, or several do.</summary>
    private static bool IsAbout(UnderstoodQuestion topic, Article article, IReadOnlyList<SentenceEvidence> said)
    {
        var most = said.Max(sentence => Said(topic, sentence.Coverage));
        var saying = said.Where(sentence => Said(topic, sentence.Coverage) >= LeadShare * most).ToList();
        return saying.Count > 1
            || saying.Any(sentence => sentence.Index < FirstSentences)
            || topic.Concepts.Any(concept => concept is { Date: false, Weight: >= MinWeight }
                && article.Title.Contains(concept.Surface, StringComparison.OrdinalIgnoreCase));
    }

    private static float Said(UnderstoodQuestion topic, float[] coverage) =>
        topic.Concepts.Index().Sum(pair => pair.Item is { Date: false, Weight: >= MinWeight } ? coverage[pair.Index] : 0);
}
