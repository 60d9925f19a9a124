using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Evaluation;
using NewsBot.Host;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Examples of the development data, made by the program's own steps.</summary>
/// <param name="weights">By which these steps weigh evidence.</param>
/// <param name="forGate">Whether some questions are asked without their answer too.</param>
internal sealed class FitData(EvidenceWeights weights, bool forGate)
{
    /// <summary>
    /// Ends the names of groups of questions whose article is there, but not the sentence that answers.
    /// </summary>
    public const string Detail = "-detail";

    /// <summary>Begins the names of groups of news questions that are not fitted on.</summary>
    public const string Judge = "judge-";

    /// <summary>Begins the names of groups of questions as people type them in chats.</summary>
    public const string Chat = "chat-";

    // Each such question is asked once more, without its answer.
    private const int DetailEvery = 3;

    private int _question;

    public List<Example> Sentences { get; } = [];

    public List<GateExample> Gate { get; } = [];

    public List<SpanExample> Spans { get; } = [];

    public List<MarkExample> Marks { get; } = [];

    /// <summary>
    /// Adds the questions of <c>eval news</c>; some answerable ones also without the sentences that answer.
    /// </summary>
    /// <param name="groups">Begins the names of their groups; languages of question and articles follow.</param>
    public async Task AddNewsAsync(
        string groups, IReadOnlyList<ArticleDraft> articles, IReadOnlyList<NewsQuestion> questions, CancellationToken cancellation)
    {
        await using var harness = await EvaluationHarness.LoadAsync(EvaluationDatabase.Open, articles, weights, cancellation);
        var language = articles[0].Language ?? harness.Vocabulary.Detector.Detect(articles[0].Text);
        foreach (var question in questions)
        {
            var group = $"{groups}{question.Language}-{language}";
            var outcome = await harness.AskAsync(NewsEvaluation.Ask(question), null, cancellation);
            _question++;
            var answerable = question.Answers is { Count: > 0 };
            AddGate(group, outcome, answerable);
            AddMark(group, outcome, (best, text) =>
                answerable && NewsEvaluation.IsGold(question, best.Candidate.Stored.Article) && NewsEvaluation.IsAnswer(question, text));
            if (!answerable)
            {
                continue;
            }

            Sentences.AddRange(SentenceFit.Example(group, outcome, sentence =>
                NewsEvaluation.Answers(question, sentence.Candidate.Stored.Article, sentence.Text)) is { } example ? [example] : []);
            if (forGate && _question % DetailEvery == 0)
            {
                AddGate(group + Detail, outcome, true);
                AddGate(group + Detail, await harness.AskWithoutAsync(
                    NewsEvaluation.Ask(question), sentence => NewsEvaluation.Answers(question, sentence.Article, sentence.Text), cancellation), false);
            }
        }
    }

    /// <summary>
    /// Adds the questions of a SQuAD file, each answerable one also without its paragraph.
    /// </summary>
    public async Task AddSquadAsync(string group, SquadFile corpus, SquadFile questions, CancellationToken cancellation)
    {
        await using var harness = await EvaluationHarness.LoadAsync(EvaluationDatabase.Open, SquadEvaluation.Drafts(corpus), weights, cancellation);
        var worded = questions.Articles.SelectMany(article => article.Paragraphs)
            .SelectMany(paragraph => paragraph.Questions).ToDictionary(question => question.Id, question => question.Text);
        foreach (var gold in SquadEvaluation.Gold(corpus, harness))
        {
            var question = SquadEvaluation.Ask(worded[gold.Question.Id]);
            _question++;
            var outcome = await harness.AskAsync(question, null, cancellation);
            var answerable = gold.Answers.Count > 0;
            AddGate(group, outcome, answerable);
            AddMark(group, outcome, (best, _) => best.Candidate.Stored.Article.Id == gold.ArticleId
                && gold.Answers.Any(answer => best.Likeliest!.Value.Contains(answer) || answer.Contains(best.Likeliest.Value)));
            if (!answerable)
            {
                continue;
            }

            AddSpan(group, outcome, gold);
            if (forGate && _question % DetailEvery == 0)
            {
                var held = new HeldOutSpan(gold.ArticleId, gold.Paragraph);
                AddGate(group + "-held", outcome, true);
                AddGate(group + "-held", await harness.AskAsync(question, held, cancellation), false);
            }

            Sentences.AddRange(SentenceFit.Example(group, outcome, sentence =>
                sentence.Candidate.Stored.Article.Id == gold.ArticleId
                && gold.Answers.Any(answer => sentence.Span.Start <= answer.Start && answer.Start < sentence.Span.End)) is { } example ? [example] : []);
        }
    }

    private void AddMark(string group, Outcome outcome, Func<SentenceEvidence, string, bool> isAnswer)
    {
        var (question, candidates, sentences, certainty, _) = outcome.Evidence;
        if (sentences is [{ Likeliest: { } span } best, ..])
        {
            var article = best.Candidate.Stored.Article;
            Marks.Add(new MarkExample(
                group,
                MarkClassifier.Features(question, best, certainty),
                AnswerabilityClassifier.Features(question, candidates, sentences),
                question.Language,
                article.Language,
                isAnswer(best, span.In(article.Text))));
        }
    }

    private void AddSpan(string group, Outcome outcome, GoldAnswer gold)
    {
        var sentence = outcome.Evidence.Sentences.FirstOrDefault(sentence =>
            sentence.Candidate.Stored.Article.Id == gold.ArticleId
            && gold.Answers.Any(answer => sentence.Span.Start <= answer.Start && answer.End <= sentence.Span.End));
        if (sentence is not null && SpanFit.Example(
            group, outcome.Evidence.Question, sentence.Candidate.Stored.Article, sentence.Span,
            [.. gold.Question.Answers.Select(answer => answer.Text)]) is { } example)
        {
            Spans.Add(example);
        }
    }

    private void AddGate(string group, Outcome outcome, bool answerable)
    {
        var (question, candidates, sentences, _, _) = outcome.Evidence;
        if (sentences.Count > 0)
        {
            Gate.Add(new GateExample(
                group,
                _question,
                AnswerabilityClassifier.Features(question, candidates, sentences),
                AnswerabilityClassifier.LacksAsked(question, sentences),
                answerable));
        }
    }
}
