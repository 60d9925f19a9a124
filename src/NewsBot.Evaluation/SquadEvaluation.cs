using Microsoft.Extensions.AI;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Language;

namespace NewsBot.Evaluation;

/// <summary><c>eval squad</c>: does the program find the paragraph, the sentence and the words that answer?</summary>
public static class SquadEvaluation
{
    /// <summary>Asks every question of the corpus (worded as in <paramref name="questions"/>, where given).</summary>
    public static async Task<SquadReport> RunAsync(
        Func<string, EvaluationStore> open,
        SquadFile corpus, SquadFile? questions, bool holdOut, IProgress<double>? progress, Action<string>? details,
        IEmbeddingGenerator<string, Embedding<float>>? model, CancellationToken cancellation)
    {
        var worded = (questions ?? corpus).Articles.SelectMany(article => article.Paragraphs)
            .SelectMany(paragraph => paragraph.Questions).ToDictionary(question => question.Id, question => question.Text);
        await using var harness = await EvaluationHarness.LoadAsync(
            open,
            Drafts(corpus), EvidenceWeights.Bundled, cancellation);
        var asked = Gold(corpus, harness).Where(gold => worded.ContainsKey(gold.Question.Id)).ToList();
        await harness.EmbedAsync(model, cancellation);
        await harness.WarmAsync(asked.Take(20).Select(gold => Ask(worded[gold.Question.Id])), cancellation);

        var outcomes = new List<(GoldAnswer Gold, Outcome Outcome, Outcome? Without)>();
        foreach (var gold in asked)
        {
            var question = Ask(worded[gold.Question.Id]);
            var outcome = await harness.AskAsync(question, null, cancellation);
            var without = holdOut
                ? await harness.AskAsync(question, new HeldOutSpan(gold.ArticleId, gold.Paragraph), cancellation)
                : null;
            outcomes.Add((gold, outcome, without));
            details?.Invoke(Describe(gold, outcome, without));
            progress?.Report(outcomes.Count / (double)asked.Count);
        }

        var answerable = outcomes.Where(asked => asked.Gold.Answers.Count > 0).ToList();
        var unanswerable = outcomes.Where(asked => asked.Gold.Answers.Count == 0).ToList();
        var asserted = outcomes.Where(asked => asked.Outcome.Asserted).ToList();
        var marked = asserted.Where(asked => asked.Outcome.FirstMarked is not null).ToList();
        var ranks = answerable.Select(asked => Rank(asked.Gold, asked.Outcome)).ToArray();
        return new SquadReport(
            outcomes.Count,
            Statistics.Within(ranks, 1, 3, 5, 10),
            Math.Round(ranks.Select(rank => rank is > 0 and <= 10 ? 1d / rank : 0).DefaultIfEmpty(0).Average(), 4),
            Statistics.Of(answerable.Select(asked => SentenceHit(asked.Gold, asked.Outcome))),
            Math.Round(answerable.Select(asked => F1(asked.Gold, asked.Outcome)).DefaultIfEmpty(0).Average(), 4),
            holdOut
                ? new AbstainReport(
                    Statistics.Of(answerable.Select(asked => asked.Outcome.Asserted)),
                    Statistics.Of(answerable.Select(asked => !asked.Without!.Asserted)))
                : null,
            new AssertedReport(
                Statistics.Of(answerable.Select(asked => asked.Outcome.Asserted)),
                Statistics.Of(answerable.Where(asked => asked.Outcome.Asserted).Select(asked => SentenceHit(asked.Gold, asked.Outcome))),
                Statistics.Of(unanswerable.Select(asked => asked.Outcome.Asserted)),
                Statistics.Of(answerable.Select(asked => asked.Outcome.Given?.Citations.Any(citation => Answers(asked.Gold, citation)) == true))),
            new HighlightReport(
                Statistics.Of(asserted.Select(asked => asked.Outcome.FirstMarked is not null)),
                Statistics.Of(marked.Select(asked => IsMarkedRight(asked.Gold, asked.Outcome.FirstMarked!)))),
            corpus.Articles.Count,
            Statistics.Percentile(outcomes.Select(asked => asked.Outcome.Elapsed), 0.5),
            Statistics.Percentile(outcomes.Select(asked => asked.Outcome.Elapsed), 0.95));
    }

    internal static IReadOnlyList<ArticleDraft> Drafts(SquadFile corpus) =>
    [
        .. corpus.Articles.Select(article => new ArticleDraft(
            article.Title, string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Context)))),
    ];

    internal static IEnumerable<GoldAnswer> Gold(SquadFile corpus, EvaluationHarness harness)
    {
        foreach (var (article, id) in corpus.Articles.Zip(harness.ArticleIds))
        {
            var start = 0;
            foreach (var paragraph in article.Paragraphs)
            {
                foreach (var question in paragraph.Questions)
                {
                    TextSpan[] answers =
                    [
                        .. question.Answers.Select(answer =>
                        {
                            var at = start + CodeUnits(paragraph.Context, answer.Start);
                            return new TextSpan(at, at + answer.Text.Length);
                        }),
                    ];
                    yield return new GoldAnswer(
                        question, id, new TextSpan(start, start + paragraph.Context.Length), answers);
                }

                start += paragraph.Context.Length + 2;
            }
        }
    }

    internal static Question Ask(string text) => new(text, Article.DefaultCollection, null);

    private static int CodeUnits(string text, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints; i++)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }

    private static int Rank(GoldAnswer gold, Outcome outcome) =>
        1 + outcome.Passages.Select((passage, i) => (passage, i)).FirstOrDefault(
            ranked => ranked.passage.Article.Id == gold.ArticleId
                && ranked.passage.Passage.Sentences.Any(sentence =>
                    sentence.Start < gold.Paragraph.End && gold.Paragraph.Start < sentence.End),
            (null!, -1)).i;

    private static bool SentenceHit(GoldAnswer gold, Outcome outcome) =>
        outcome.Shown.Count > 0 && Answers(gold, outcome.Shown[0]);

    private static bool Answers(GoldAnswer gold, Citation citation) =>
        citation.ArticleId == gold.ArticleId
        && gold.Answers.Any(answer => citation.Span.Start <= answer.Start && answer.Start < citation.Span.End);

    private static bool IsMarkedRight(GoldAnswer gold, Citation marked) =>
        marked.ArticleId == gold.ArticleId && marked.Highlight is { } mark
        && gold.Answers.Any(answer => mark.Contains(answer) || answer.Contains(mark));

    private static double F1(GoldAnswer gold, Outcome outcome) =>
        TokenF1.Best(outcome.Likeliest, gold.Question.Answers.Select(answer => answer.Text));

    private static string Describe(GoldAnswer gold, Outcome outcome, Outcome? without) =>
        string.Join(
            '\t',
            gold.Question.Id,
            Rank(gold, outcome),
            SentenceHit(gold, outcome) ? "hit" : "miss",
            $"{F1(gold, outcome):0.00}",
            $"{outcome.Evidence.Certainty:0.00}",
            $"{without?.Evidence.Certainty:0.00}",
            outcome.Evidence.Question.Type,
            outcome.Evidence.Question.Asked.Text,
            string.Join(" | ", gold.Question.Answers.Select(answer => answer.Text).Distinct()),
            outcome.Likeliest,
            outcome.Shown.Count > 0 ? outcome.Shown[0].Quote.ReplaceLineEndings(" ") : "");
}

/// <summary>Where a SQuAD question is answered, in the text of the loaded article.</summary>
internal sealed record GoldAnswer(
    SquadQuestion Question, long ArticleId, TextSpan Paragraph, IReadOnlyList<TextSpan> Answers);
