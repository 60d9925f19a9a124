using NewsBot.Core.Articles;
using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Examples of the development data, made by the program's own steps.</summary>
internal static class FitData
{
    public static async Task<List<Example>> NewsAsync(
        IReadOnlyList<ArticleDraft> articles, IReadOnlyList<NewsQuestion> questions, CancellationToken cancellation)
    {
        await using var bench = await EvaluationBench.LoadAsync(articles, cancellation);
        var examples = new List<Example>();
        foreach (var question in questions.Where(question => question.Answers is { Count: > 0 }))
        {
            var outcome = await bench.AskAsync(NewsEvaluation.Ask(question), null, cancellation);
            Add(examples, SentenceFit.Example("news-" + question.Language, outcome, sentence =>
                NewsEvaluation.Answers(question, sentence.Candidate.Stored.Article, sentence.Text)));
        }

        return examples;
    }

    public static async Task<List<Example>> SquadAsync(
        string name, SquadFile corpus, SquadFile questions, CancellationToken cancellation)
    {
        await using var bench = await EvaluationBench.LoadAsync(SquadEvaluation.Drafts(corpus), cancellation);
        var worded = questions.Articles.SelectMany(article => article.Paragraphs)
            .SelectMany(paragraph => paragraph.Questions).ToDictionary(question => question.Id, question => question.Text);
        var examples = new List<Example>();
        foreach (var gold in SquadEvaluation.Gold(corpus, bench))
        {
            var outcome = await bench.AskAsync(SquadEvaluation.Ask(worded[gold.Question.Id]), null, cancellation);
            Add(examples, SentenceFit.Example(name, outcome, sentence =>
                sentence.Candidate.Stored.Article.Id == gold.ArticleId
                && gold.Answers.Any(answer => sentence.Span.Start <= answer.Start && answer.Start < sentence.Span.End)));
        }

        return examples;
    }

    private static void Add(List<Example> examples, Example? example)
    {
        if (example is not null)
        {
            examples.Add(example);
        }
    }
}
