using System.CommandLine;
using Microsoft.Extensions.AI;
using NewsBot.Cli.Output;
using NewsBot.Core.Texts;
using NewsBot.Evaluation;
using NewsBot.Host;
using NewsBot.Search.Vectors;

namespace NewsBot.Cli;

/// <summary><c>newsbot eval</c>: how well the program finds and answers, on files of known answers.</summary>
internal static class EvalCommand
{
    private static readonly Option<FileInfo?> Details =
        new("--details") { Description = new Phrase("Eval.DetailsHelp").Here() };

    public static Command Create()
    {
        var command = new Command("eval", new Phrase("Eval.Help").Here());
        command.Add(Squad());
        command.Add(News());
        return command;
    }

    private static Command Squad()
    {
        var corpus = FileArgument("CORPUS.json", "Eval.CorpusHelp");
        var questions = new Option<FileInfo?>("--questions") { Description = new Phrase("Eval.OtherQuestionsHelp").Here() };
        var holdOut = new Option<bool>("--hold-out") { Description = new Phrase("Eval.HoldOutHelp").Here() };
        var command = new Command("squad", new Phrase("Eval.SquadHelp").Here())
        {
            corpus, questions, holdOut, Details, SharedOptions.Json,
        };
        command.SetVerb((invocation, cancellation) => MeasureAsync(invocation, async (progress, details) =>
        {
            var report = await SquadEvaluation.RunAsync(
                EvaluationDatabase.Open,
                await SquadFile.ReadAsync(invocation.Get(corpus).FullName, cancellation),
                invocation.Get(questions) is { } other ? await SquadFile.ReadAsync(other.FullName, cancellation) : null,
                invocation.Get(holdOut),
                progress,
                details,
                Model(invocation),
                cancellation);
            EvaluationView.Write(invocation.Terminal, report);
        }));
        return command;
    }

    private static Command News()
    {
        var articles = FileArgument("ARTICLES.jsonl", "Eval.ArticlesHelp");
        var questions = FileArgument("QUESTIONS.jsonl", "Eval.QuestionsHelp");
        var command = new Command("news", new Phrase("Eval.NewsHelp").Here())
        {
            articles, questions, Details, SharedOptions.Json,
        };
        command.SetVerb((invocation, cancellation) => MeasureAsync(invocation, async (progress, details) =>
        {
            var report = await NewsEvaluation.RunAsync(
                EvaluationDatabase.Open,
                await NewsFiles.ReadArticlesAsync(invocation.Get(articles).FullName, cancellation),
                await NewsFiles.ReadQuestionsAsync(invocation.Get(questions).FullName, cancellation),
                progress,
                details,
                Model(invocation),
                cancellation);
            EvaluationView.Write(invocation.Terminal, report);
        }));
        return command;
    }

    /// <summary>The embedding model that is configured; without one, searches are by words.</summary>
    private static IEmbeddingGenerator<string, Embedding<float>>? Model(Invocation invocation) =>
        invocation.Service<VectorOptions>().Model.Length > 0
            ? invocation.Service<IEmbeddingGenerator<string, Embedding<float>>>()
            : null;

    private static Argument<FileInfo> FileArgument(string name, string help) =>
        new Argument<FileInfo>(name) { Description = new Phrase(help).Here() }.AcceptExistingOnly();

    /// <summary>
    /// Runs a measurement with a bar where a person watches, and each question's outcome in a file where asked for.
    /// </summary>
    private static async Task<int> MeasureAsync(
        Invocation invocation, Func<IProgress<double>?, Action<string>?, Task> measure)
    {
        try
        {
            await using var details = invocation.Get(Details) is { } file ? file.CreateText() : null;
            Action<string>? write = details is null ? null : details.WriteLine;
            await EvaluationView.WithBarAsync(invocation.Terminal, progress => measure(progress, write));
            return ExitCode.Done;
        }
        catch (FormatException wrong)
        {
            return invocation.Terminal.Fail(new Phrase("Eval.WrongFile", wrong.Message));
        }
    }
}
