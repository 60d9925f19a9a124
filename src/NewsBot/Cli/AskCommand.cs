using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Host;
using NewsBot.Language.Compounds;
using NewsBot.Search.Index;
using NewsBot.Search.Vectors;

namespace NewsBot.Cli;

/// <summary><c>newsbot ask QUESTION</c>: one question, one answer.</summary>
internal static class AskCommand
{
    private const int MaxPage = 1_000;

    public static Command Create()
    {
        // Several words without quotation marks are a question too.
        var words = new Argument<string[]>("QUESTION")
        {
            Description = new Phrase("Cli.QuestionHelp").Here(),
            Arity = ArgumentArity.OneOrMore,
        };
        words.Validators.Add(result =>
        {
            var length = result.Tokens.Sum(token => token.Value.Trim().Length + 1) - 1;
            if (length is 0 or > Question.MaxLength)
            {
                result.AddError(new Phrase("Cli.QuestionLength", Question.MaxLength).Here());
            }
        });
        var period = new PeriodOptions();
        var page = new Option<int>("--page")
        {
            Description = new Phrase("Cli.PageHelp").Here(),
            DefaultValueFactory = _ => 1,
        };
        page.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MaxPage)
            {
                result.AddError(new Phrase("Cli.BadPage", MaxPage).Here());
            }
        });
        var command = new Command("ask", new Phrase("Cli.AskHelp").Here()) { words, page, SharedOptions.Json };
        period.AddTo(command);
        command.SetVerb(async (invocation, cancellation) =>
        {
            // Reading the words of the languages takes about as long as opening the store and the index: both at once.
            var firstNews = invocation.Service<BundledNewsLoader>();
            var reading = Task.Run(() => invocation.Service<CompoundWords>().Prepare(), cancellation);
            await firstNews.LoadAsync(invocation.Terminal.Note, cancellation);
            var index = invocation.Service<SearchIndex>();
            await index.CatchUpAsync(cancellation);
            await reading;
            index.Snapshot.PrepareCompounds();
            if (invocation.Service<VectorOptions>().Model.Length > 0)
            {
                await invocation.Service<VectorIndex>().CatchUpAsync(cancellation);
            }

            var question = new Question(
                string.Join(' ', invocation.Get(words)),
                Article.DefaultCollection,
                DateOnly.FromDateTime(invocation.Service<TimeProvider>().GetLocalNow().Date),
                invocation.Get(period.Since),
                invocation.Get(period.Until),
                invocation.Get(period.Source),
                invocation.Terminal.Culture.Name)
            {
                Page = invocation.Get(page),
            };
            var answer = await invocation.Service<IAskQuestion>().AskAsync(question, progress: null, cancellation);
            AnswerView.Write(invocation.Terminal, question, answer);
            return answer is Answer.Unavailable ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }
}
