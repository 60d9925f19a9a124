using System.CommandLine;
using System.Text.Json;
using NewsBot.Cli.Output;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Library.Contract;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;

namespace NewsBot.Cli;

/// <summary><c>newsbot status</c>: what is stored, followed and being loaded.</summary>
internal static class StatusCommand
{
    private const int Jobs = 10;

    public static Command Create()
    {
        var command = new Command("status", new Phrase("Cli.StatusHelp").Here()) { SharedOptions.Json };
        command.SetVerb(async (invocation, cancellation) =>
        {
            var library = invocation.Service<NewsLibrary>();
            var coverage = await library.Articles(Article.DefaultCollection).CoverageAsync(cancellation);
            var feeds = await library.Feeds(Article.DefaultCollection).ListAsync(cancellation);
            var jobs = await library.Loads(Article.DefaultCollection).ListAsync(Jobs, cancellation);
            var off = feeds.Count(feed => feed.State.IsOff);
            Write(invocation.Terminal, coverage, feeds.Count, off, jobs);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, Coverage coverage, int feeds, int off, IReadOnlyList<LoadJob> jobs)
    {
        if (terminal.Json)
        {
            var status = StatusJson.Of(coverage) with
            {
                Feeds = feeds,
                FeedsOff = off,
                Loads = [.. jobs.Select(JobJson.Of)],
            };
            terminal.Out.WriteLine(JsonSerializer.Serialize(status, ContractJson.Lines.StatusJson));
            return;
        }

        var language = terminal.Culture.TwoLetterISOLanguageName;
        terminal.Out.WriteLine(AnswerText.Searched(coverage, language, "Chat.Stored"));
        terminal.Say(new Phrase("Feeds.Counts", feeds, off));
        foreach (var job in jobs)
        {
            terminal.Out.WriteLine(SafeText.Line(ReplyText.JobLine(job, language)));
        }
    }
}
