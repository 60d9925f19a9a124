using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Texts;
using NewsBot.Language;

namespace NewsBot.Core.Questions.Overviews;

/// <summary>Two things, or two times, beside each other: for each the sentence that says most of what is asked.</summary>
internal sealed class ComparisonOverview(
    EvidencePipeline pipeline, OverviewStore articles, KeySentences sentences, Languages languages)
{
    // Sentences that are looked at for a side, best first.
    private const int Looked = 60;

    // Passages of a side that a model is shown.
    private const int Told = 4;

    // A sentence says a side, or what is asked of it, where it says a concept of it this surely (share, 0 to 1).
    private const float Said = 0.5f;

    // What it is worth that a sentence says its side itself, and that it says what is asked (logits).
    private const float SideGain = 2;
    private const float AskedGain = 1.5f;

    // What it is worth that something of the asked kind stands in it: an amount of money for "which cost more" (logits).
    private const float KindGain = 2;

    // Where nothing is asked but the sides, what their articles begin with tells most of them.
    private const float LeadGain = 2;

    /// <returns>Null where nothing, or only one side of a doubtful comparison, was found.</returns>
    public async Task<Answer?> MakeAsync(
        Question question,
        OverviewRequest.Comparison asked,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var first = await FindAsync(question, asked.First, asked.Second, cancellation);
        var second = await FindAsync(question, asked.Second, asked.First, cancellation);
        return await AnswerAsync(
            question,
            asked.Language,
            (asked.First.Title, first),
            (asked.Second.Title, second),
            new Phrase("Overviews.Comparison", asked.First.Title, asked.Second.Title),
            asked.IsSure,
            progress,
            cancellation);
    }

    /// <returns>Null where one of the times has no sentence.</returns>
    public async Task<Answer?> MakeAsync(
        Question question,
        OverviewRequest.BeforeAfter asked,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        var rules = languages.For(asked.Language).Questions.Overviews.Comparisons;
        var (from, to) = asked.Day is { } period
            ? (period.From ?? period.To, period.To)
            : await DayAsync(question, $"{rules.When} {asked.Event}", cancellation) is { } day ? (day, day) : default;
        if (from == default)
        {
            return null;
        }

        var before = string.Format(null, rules.Before, asked.Event);
        var after = string.Format(null, rules.After, asked.Event);
        var side = new OverviewRequest.Side(asked.Event, asked.Question);
        var earlier = await FindAsync(question with { Until = from.AddDays(-1) }, side, null, cancellation);
        var later = await FindAsync(question with { Since = to }, side, null, cancellation);
        return await AnswerAsync(
            question,
            asked.Language,
            (before, earlier),
            (after, later),
            new Phrase("Overviews.BeforeAfter", asked.Event, AnswerText.Days(from, to)),
            isSure: false,
            progress,
            cancellation);
    }

    private async Task<Answer?> AnswerAsync(
        Question question,
        string language,
        (string Title, IReadOnlyList<SentenceEvidence> Found) first,
        (string Title, IReadOnlyList<SentenceEvidence> Found) second,
        Phrase heading,
        bool isSure,
        IProgress<AnswerDraft>? progress,
        CancellationToken cancellation)
    {
        if ((first.Found.Count == 0 && second.Found.Count == 0)
            || (!isSure && (first.Found.Count == 0 || second.Found.Count == 0)))
        {
            return null;
        }

        CandidatePassage[] passages =
            [.. EvidenceRanking.Passages(first.Found).Take(Told), .. EvidenceRanking.Passages(second.Found).Take(Told)];
        var wording = new Wording(
            WordingKind.Comparison,
            question.Collection,
            language,
            question.Text,
            [.. passages.Distinct().Select(place => (place.Article, place.Passage))]);
        if (await pipeline.WordAsync(wording, progress, cancellation) is { } told)
        {
            return told;
        }

        var left = first.Found is [var best, ..] ? best : null;
        var right = second.Found.FirstOrDefault(sentence => !IsSame(sentence, left))
            ?? (second.Found is [var only, ..] ? only : null);
        var citations = new List<Citation>();
        var overview = new Answer.Overview(
            language, heading, [Section(first.Title, left), Section(second.Title, right)], citations)
        {
            SideBySide = true,
        };
        return await articles.WithStoriesAsync(question.Collection, overview, cancellation);

        OverviewSection Section(string title, SentenceEvidence? sentence)
        {
            if (sentence is null)
            {
                return new OverviewSection(title, []);
            }

            var known = citations.Find(citation =>
                citation.ArticleId == sentence.Candidate.Stored.Article.Id && citation.Span == sentence.Span);
            if (known is null)
            {
                citations.Add(known = new OverviewItem(sentence.Candidate.Stored.Article, sentence.Span, title)
                    .Cite(citations.Count + 1));
            }

            return new OverviewSection(title, [known.Number]);
        }
    }

    private static bool IsSame(SentenceEvidence one, SentenceEvidence? other) =>
        other is not null
        && one.Candidate.Stored.Article.Id == other.Candidate.Stored.Article.Id
        && one.Span == other.Span;

    /// <summary>The sentences that tell most of a side, best first.</summary>
    private async Task<IReadOnlyList<SentenceEvidence>> FindAsync(
        Question question, OverviewRequest.Side side, OverviewRequest.Side? other, CancellationToken cancellation)
    {
        var read = pipeline.Read(question with { Text = side.Question, Thread = null });
        if (read.Concepts.Count == 0)
        {
            return [];
        }

        var titled = pipeline.Read(question with { Text = side.Title, Thread = null }).Concepts
            .Select(concept => concept.Surface).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = other is null ? [] : pipeline.Read(question with { Text = other.Title, Thread = null }).Concepts
            .Select(concept => concept.Surface).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ofSide = Places(read, concept => titled.Contains(concept.Surface) && !others.Contains(concept.Surface));
        ofSide = ofSide.Count > 0 ? ofSide : Places(read, concept => titled.Contains(concept.Surface));
        var ofAsked = Places(read, concept => !titled.Contains(concept.Surface) && concept.Weight >= Said);
        var weighed = pipeline.Weigh(read, await pipeline.RetrieveAsync(read, cancellation));
        var abouts = weighed.Sentences.GroupBy(sentence => sentence.Candidate)
            .ToDictionary(said => said.Key, said => About([.. said], ofSide));
        SentenceFeature? kind = read.Type == AnswerType.Quantity && read.Quantity != QuantityKind.Any
            ? SentenceFeature.Unit
            : ArticleMeasure.AnswerFeature(read.Type);

        // "The Lordstown plant" is none of the other plants.
        var names = ofSide.Where(i => read.Concepts[i].Name).ToList();
        var named = weighed.Sentences.GroupBy(sentence => sentence.Candidate)
            .ToDictionary(said => said.Key, said => names.TrueForAll(name => said.Max(sentence => sentence.Coverage[name]) >= Said));
        return
        [
            .. weighed.Sentences.Take(Looked)
                .Where(sentence => ofSide.Count == 0 || abouts[sentence.Candidate] >= Said)
                .Where(sentence => named[sentence.Candidate])
                .Where(sentence => weighed.Verdict == Verdict.Stated || ofAsked.Count == 0 || Most(sentence, ofAsked) >= Said || HasKind(sentence))
                .OrderByDescending(sentence =>
                    sentence.Score + (SideGain * Mean(sentence, ofSide)) + (AskedGain * Mean(sentence, ofAsked))
                    + (HasKind(sentence) ? KindGain : 0)
                    + (ofAsked.Count == 0 && sentences.Lead(sentence.Candidate.Stored) == sentence.Span ? LeadGain : 0)),
        ];

        bool HasKind(SentenceEvidence sentence) => kind is { } feature && sentence.Features[(int)feature] > 0;
    }

    /// <summary>The day of the article that tells best of an event.</summary>
    public async Task<DateOnly?> DayAsync(Question question, string text, CancellationToken cancellation)
    {
        var read = pipeline.Read(question with { Text = text, Thread = null });
        var weighed = pipeline.Weigh(read, await pipeline.RetrieveAsync(read, cancellation));
        return EvidenceRanking.Articles(weighed.Sentences)
            .Select(candidate => candidate.Stored.Article.Published).FirstOrDefault(day => day is not null);
    }

    private static List<int> Places(UnderstoodQuestion question, Func<QuestionConcept, bool> holds) =>
        [.. question.Concepts.Index().Where(pair => holds(pair.Item)).Select(pair => pair.Index)];

    /// <summary>How surely an article speaks of all of a side: "Family Dollar", not only of families.</summary>
    private static float About(IReadOnlyList<SentenceEvidence> article, List<int> side) =>
        side.Select(concept => article.Max(sentence => sentence.Coverage[concept])).DefaultIfEmpty(0).Average();

    private static float Most(SentenceEvidence sentence, List<int> concepts) =>
        concepts.Select(concept => sentence.Coverage[concept]).DefaultIfEmpty(0).Max();

    private static float Mean(SentenceEvidence sentence, List<int> concepts) =>
        concepts.Select(concept => sentence.Coverage[concept]).DefaultIfEmpty(0).Average();
}
