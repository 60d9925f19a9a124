using NewsBot.Core.Articles;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language;
using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Core.Questions.Retrieval;

/// <summary>Finds the passages and articles that may hold the answer: step 2 of answering.</summary>
/// <param name="languages">Those whose words may be compounds.</param>
public sealed class Retriever(IArticleStore store, Languages languages, IVectorSearch? vectors = null)
{
    /// <summary>Articles that are read from the store and whose sentences are looked at.</summary>
    private const int MaxArticles = 12;

    /// <summary>Passages that a search returns; their articles are ranked by them.</summary>
    private const int MaxPassages = 100;

    // Freshness: who asks about the news mostly means the days about the day of asking, or about those that bind the
    // question, else rather this year than others (docs/decisions/0016-days-are-a-preference.md has what was measured).
    private const float WeekGain = 1;
    private const float WeekDays = 9;
    private const float YearGain = 0.3f;
    private const float YearDays = 200;

    // Of a time that ended so long before the day of asking, what is fresh tells no more than what is old.
    private const int PastDays = 30;

    // An article from the time that the question names is likelier to tell of it.
    private const float PeriodGain = 0.35f;

    // A follow-up is likeliest answered where the question before it was.
    private const float ThreadGain = 0.3f;

    // An article with several good passages is likelier to be about the question.
    private const float ArticleShare = 0.2f;

    // What a small index does not hold need not be rare: words are weighed as if it had this many passages.
    private const int FewestPassages = 1000;

    // What a topic is about is said by its own words and by those that surely mean the same; words beside it, such as
    // "latest", say nothing of it.
    private const float TopicWeight = 0.5f;
    private const float TopicTermWeight = 0.42f;
    private const int MaxTopicPassages = 5_000;

    private readonly CompoundAlternatives _compounds = new(languages);

    /// <summary>The articles of an earlier answer, read from the store as they are now.</summary>
    public async Task<Candidates> ReadAsync(
        string collection, IReadOnlyList<long> articles, CancellationToken cancellation) =>
        new(
            [
                .. (await store.FindAllAsync(collection, articles, cancellation))
                    .Select(stored => new CandidateArticle(stored, 1, new Dictionary<int, float>())),
            ],
            [],
            []);

    /// <summary>Searches a state of the index and reads what was found from the store as it is now.</summary>
    public async Task<Candidates> RetrieveAsync(
        UnderstoodQuestion question, IPassageSearch search, SearchFilter filter, CancellationToken cancellation)
    {
        var concepts = QueryConcepts(question, search);
        var rarity = concepts.Select(concept => Rarity(concept, search)).ToArray();
        QueryConcept[] joined = [.. Joined(question, concepts, search)];

        // A misspelt word is known where its likely spelling is.
        var known = joined.Select(concept => concept.Alternatives.Count > 0).ToArray();
        QueryConcept[] searched = [.. joined.Where(concept => concept.Alternatives.Count > 0)];
        var meanings = (vectors ?? NoVectors.Instance).FindAsync(question.Asked.Text, filter, MaxPassages, cancellation);
        var words = searched.Length > 0
            ? Rank(search.Search(new SearchQuery(searched, filter, MaxPassages)), question)
            : [];
        var hits = RankFusion.Join(words, await meanings);
        var articles = hits.GroupBy(hit => hit.Hit.ArticleId)
            .Select(group => (Id: group.Key, Score: ArticleScore(group.Select(hit => hit.Score)), Hits: group.ToList()))
            .OrderByDescending(article => article.Score)
            .Take(MaxArticles)
            .ToList();
        if (question.Within is { } only)
        {
            // The article of an earlier answer counts though others say more of the question's words.
            var found = articles.Where(article => article.Id == only).ToList();
            articles = found.Count > 0 ? found : [(only, 1, [])];
        }

        var stored = (await store.FindAllAsync(
                filter.Collection, [.. articles.Select(article => article.Id)], cancellation))
            .ToDictionary(read => read.Article.Id);

        // An article that was removed or changed since the index saw it is passed over, or read as it is now.
        var candidates = articles
            .Where(article => stored.ContainsKey(article.Id))
            .Select(article => new CandidateArticle(
                stored[article.Id],
                article.Score,
                article.Hits.Count > 0
                    ? article.Hits.Where(hit => hit.Hit.Ordinal < stored[article.Id].Passages.Count)
                        .ToDictionary(hit => hit.Hit.Ordinal, hit => hit.Score)
                    : stored[article.Id].Passages.ToDictionary(passage => passage.Ordinal, _ => article.Score)))
            .ToList();
        return new Candidates(candidates, rarity, known);
    }

    /// <summary>
    /// Every article that is about all of what the question speaks of, newest first: its title or beginning says it, or
    /// several of its passages do. Where none is, those that mention it.
    /// </summary>
    public TopicArticles About(UnderstoodQuestion question, IPassageSearch search, SearchFilter filter)
    {
        var concepts = QueryConcepts(question, search);
        var rarity = concepts.Select(concept => Rarity(concept, search)).ToArray();
        var known = concepts.Select(concept => concept.Alternatives.Count > 0).ToArray();
        QueryConcept[] asked =
        [
            .. Joined(question, concepts, search)
                .Where((_, i) => question.Concepts[i] is { Date: false, Weight: >= TopicWeight })
                .Select(concept => concept with
                {
                    Alternatives = [.. concept.Alternatives.Where(term => term.Weight >= TopicTermWeight)],
                }),
        ];
        if (asked.Length == 0 || asked.Any(concept => concept.Alternatives.Count == 0))
        {
            return new TopicArticles([], rarity, known);
        }

        Dictionary<long, TopicArticle>? common = null;
        foreach (var concept in asked)
        {
            var found = search.Search(new SearchQuery([concept], filter, MaxTopicPassages))
                .GroupBy(hit => hit.ArticleId)
                .ToDictionary(hits => hits.Key, hits => new TopicArticle(
                    hits.Key, hits.First().Published, hits.Any(hit => hit.Ordinal == 0) || hits.Skip(1).Any()));
            common = common is null ? found : common.Values.Where(article => found.ContainsKey(article.Id))
                .ToDictionary(article => article.Id, article => article with
                {
                    IsAbout = article.IsAbout && found[article.Id].IsAbout,
                });
        }

        var about = common!.Values.Any(article => article.IsAbout)
            ? common.Values.Where(article => article.IsAbout)
            : common.Values;
        return new TopicArticles(
            [.. about.OrderByDescending(article => article.Published).ThenByDescending(article => article.Id)],
            rarity,
            known);
    }

    private IEnumerable<QueryConcept> Joined(
        UnderstoodQuestion question, IEnumerable<QueryConcept> concepts, IPassageSearch search) =>
        concepts.Select((concept, i) => _compounds.Join(question, question.Concepts[i], concept, search))
            .Select((concept, i) => SimilarWords.Join(question.Concepts[i], concept, search));

    private static List<(PassageHit Hit, float Score)> Rank(
        IReadOnlyList<PassageHit> hits, UnderstoodQuestion question) =>
        [
            .. hits.Select(hit => (hit, hit.Score * Freshness(hit, question) * InPeriod(hit, question) * InThread(hit, question)))
                .OrderByDescending(hit => hit.Item2),
        ];

    private static float InThread(PassageHit hit, UnderstoodQuestion question) =>
        question.EarlierArticles.Contains(hit.ArticleId) ? 1 + ThreadGain : 1;

    private static float ArticleScore(IEnumerable<float> passages)
    {
        var best = passages.Take(3).ToArray();
        return best[0] + (ArticleShare * best.Skip(1).Sum());
    }

    private static float Freshness(PassageHit hit, UnderstoodQuestion question)
    {
        if (hit.Published is not { } published || question.Asked.AskedOn is not { } today)
        {
            return 1;
        }

        var meant = question.Period ?? new Period(today, today, true);
        if (!meant.Binding && meant.To < today.AddDays(-PastDays))
        {
            return 1;
        }

        float days = meant.Binding ? meant.DaysFrom(published) : Math.Abs(today.DayNumber - published.DayNumber);
        return 1
            + (WeekGain * MathF.Exp(-days * days / (WeekDays * WeekDays)))
            + (YearGain * MathF.Exp(-days / YearDays));
    }

    private static float InPeriod(PassageHit hit, UnderstoodQuestion question) =>
        question.Period is not null && question.IsOfPeriod(hit.Published) ? 1 + PeriodGain : 1;

    private static List<QueryConcept> QueryConcepts(UnderstoodQuestion question, IPassageSearch search) =>
    [
        .. question.Concepts.Select(concept => new QueryConcept(
            [
                .. concept.Alternatives
                    .Select(alternative => Searched(alternative, search))
                    .Where(term => term.Term.Length > 0)
                    .GroupBy(term => term.Term)
                    .Select(group => group.MaxBy(term => term.Weight)),
            ],
            concept.Weight)),
    ];

    /// <summary>The term that stands for an alternative in the index: of a phrase, its rarest.</summary>
    private static WeightedTerm Searched(ConceptAlternative alternative, IPassageSearch search)
    {
        var rarest = alternative.Terms
            .Select(term => (Term: term, Frequency: search.DocumentFrequency(term)))
            .Where(term => term.Frequency > 0)
            .OrderBy(term => term.Frequency)
            .FirstOrDefault();
        return rarest.Term is null || (alternative.Terms.Count > 1 && alternative.Terms.Any(term => search.DocumentFrequency(term) == 0))
            ? new WeightedTerm("", 0)
            : new WeightedTerm(rarest.Term, alternative.Weight / MathF.Sqrt(alternative.Terms.Count));
    }

    private static float Rarity(QueryConcept concept, IPassageSearch search)
    {
        var frequency = concept.Alternatives.Sum(term => (long)search.DocumentFrequency(term.Term));
        var passages = Math.Max(FewestPassages, search.Passages);
        return concept.Weight
            * MathF.Log(1 + ((passages - Math.Min(passages, frequency) + 0.5f) / (Math.Min(passages, frequency) + 0.5f)));
    }
}
