using System.Diagnostics;
using System.Text.Json;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Host;

/// <summary>A running bot and commands in a terminal, on one data folder.</summary>
[Trait("Category", "Slow")]
public sealed class SharedFolderTests
{
    // What Ctrl+C in a terminal sends, and what service managers and containers send.
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_terminal_loads_the_running_bot_answers_from_within_a_second()
    {
        using var folder = new TemporaryFolder();
        using var bot = await RunningBot.StartAsync(folder.File("data"));
        var fastest = TimeSpan.MaxValue;

        // A loaded machine may stop any of the processes for a while; the bot is as fast as its fastest try.
        for (var number = 0; number < 5 && fastest > TimeSpan.FromSeconds(1); number++)
        {
            var took = await AnswerAfterLoadAsync(bot, folder, number);
            fastest = took < fastest ? took : fastest;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Answered after {fastest.TotalMilliseconds:0} ms");
        fastest.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task What_the_running_bot_loads_a_terminal_answers_from()
    {
        using var folder = new TemporaryFolder();
        using var bot = await RunningBot.StartAsync(folder.File("data"));

        await bot.LoadAsync(SomeNews.Title(7), SomeNews.Text(7));

        var answer = await NewsBotProcess.RunAsync(folder.File("data"), "ask", Question(7), "--json");
        Cites(JsonDocument.Parse(answer.Output).RootElement, SomeNews.Title(7)).ShouldBeTrue(answer.Output);
    }

    [Fact]
    public async Task What_a_terminal_removes_the_running_bot_stops_quoting()
    {
        using var folder = new TemporaryFolder();
        using var bot = await RunningBot.StartAsync(folder.File("data"), "--set", "Bundled:Load=false");
        var file = folder.File("news.jsonl");
        await File.WriteAllTextAsync(file, SomeNews.JsonLine(3), Cancellation);
        var loaded = await NewsBotProcess.RunAsync(folder.File("data"), "load", file, "--json");
        var id = JsonDocument.Parse(loaded.Output).RootElement.GetProperty("articleId").GetString()!;

        (await NewsBotProcess.RunAsync(folder.File("data"), "articles", "remove", id)).Code.ShouldBe(0);

        Cites(await bot.AskAsync(Question(3)), SomeNews.Title(3)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(Interrupt)]
    [InlineData(Terminate)]
    public async Task An_interrupted_bot_ends_in_good_order_and_starts_again_with_all_it_had(int signal)
    {
        using var folder = new TemporaryFolder();
        using (var bot = await RunningBot.StartAsync(folder.File("data")))
        {
            await bot.LoadAsync(SomeNews.Title(5), SomeNews.Text(5));
            await bot.Process.SignalAsync(signal);
            (await bot.Process.EndAsync()).Code.ShouldBe(0);
        }

        using var again = await RunningBot.StartAsync(folder.File("data"));
        Cites(await again.AskAsync(Question(5)), SomeNews.Title(5)).ShouldBeTrue();
    }

    /// <returns>Time from the printed line to the bot's answer.</returns>
    private static async Task<TimeSpan> AnswerAfterLoadAsync(RunningBot bot, TemporaryFolder folder, int number)
    {
        var file = folder.File($"{number}.jsonl");
        await File.WriteAllTextAsync(file, SomeNews.JsonLine(number), Cancellation);
        using var load = NewsBotProcess.Start(folder.File("data"), "load", file, "--json");
        var line = await load.Output.ReadLineAsync(Cancellation);
        var acknowledged = Stopwatch.GetTimestamp();
        line.ShouldNotBeNull().ShouldContain("\"added\"");
        while (!Cites(await bot.AskAsync(Question(number)), SomeNews.Title(number)))
        {
            Stopwatch.GetElapsedTime(acknowledged).ShouldBeLessThan(Patience.Limit);
        }

        var took = Stopwatch.GetElapsedTime(acknowledged);
        (await load.EndAsync()).Code.ShouldBe(0);
        return took;
    }

    private static string Question(int number) => $"How much did the new bridge in {SomeNews.Place(number)} cost?";

    private static bool Cites(JsonElement answer, string title) =>
        answer.GetProperty("citations").EnumerateArray().Any(citation => citation.GetProperty("title").GetString() == title);
}
