using System.Diagnostics;
using System.Globalization;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Benchmarks.Platforms;

/// <summary>
/// The whole program in a process of its own on the Discord of the tests, with the bundled articles: questions one
/// after the other, all at once, and while the gateway is away.
/// </summary>
internal static class DiscordBenchmark
{
    private static readonly string[] Questions =
    [
        "What does Foxconn plan for Lordstown?",
        "Was plant Foxconn in Lordstown?",
        "Who bought the plant in Lordstown?",
        "Who won the chess championship in Reykjavik?",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var count = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 1_000;
        var away = TimeSpan.FromSeconds(args is [_, var seconds, ..] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 60);
        await using var discord = await FakeDiscord.StartAsync();
        foreach (var rule in discord.Rest.Buckets.Rules.Keys)
        {
            discord.Rest.Buckets.Rules[rule] = (discord.Rest.Buckets.Rules[rule].Limit, TimeSpan.FromSeconds(1));
        }

        var (guild, channel) = discord.AddGuild();
        var folder = Directory.CreateTempSubdirectory("newsbot-discord-").FullName;
        using var bot = Start(discord, folder);
        try
        {
            await discord.UntilAsync(
                () => discord.Gateway.HasReadyClient && discord.Commands.Count >= 4, CancellationToken.None);
            Console.WriteLine(FormattableString.Invariant(
                $"{Environment.ProcessorCount} cores, which the program shares with the Discord of the tests"));
            await OneByOneAsync(discord, guild, channel, 200);
            await AtOnceAsync(discord, guild, channel, count);
            await AwayAsync(discord, guild, away);
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static Process Start(FakeDiscord discord, string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "newsbot.dll");
        string[] settings =
        [
            $"Discord:Token={FakeDiscord.Token}", $"Discord:ApiUrl={discord.Address}/api/v10/", "Discord:Collection=main",
            "Web:Url=http://127.0.0.1:0", "Browser:Open=false",
        ];
        var start = new ProcessStartInfo(
            "dotnet", [program, "--data", folder, .. settings.SelectMany(setting => new[] { "--set", setting })])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var bot = Process.Start(start)!;
        bot.OutputDataReceived += (_, _) => { };
        bot.ErrorDataReceived += (_, _) => { };
        bot.BeginOutputReadLine();
        bot.BeginErrorReadLine();
        return bot;
    }

    private static async Task OneByOneAsync(FakeDiscord discord, ulong guild, ulong channel, int count)
    {
        var asked = new List<FakeInteraction>();
        for (var i = 0; i < count; i++)
        {
            asked.Add(Ask(discord, guild, channel, i));
            await discord.UntilAsync(() => asked[^1].AnsweredAfter is not null, CancellationToken.None);
        }

        Report("one after the other", asked[(count / 4)..]);
    }

    private static async Task AtOnceAsync(FakeDiscord discord, ulong guild, ulong channel, int count)
    {
        var asked = Enumerable.Range(0, count).Select(i => Ask(discord, guild, channel, i)).ToList();
        try
        {
            await discord.UntilAsync(() => asked.All(one => one.AnsweredAfter is not null), CancellationToken.None);
        }
        catch (TimeoutException)
        {
            // The report says how many were left silent.
        }

        Report("all at once", asked);
        Console.WriteLine(FormattableString.Invariant(
            $"  requests beyond a limit: {discord.Rest.Buckets.Exceeded} of a route, {discord.Rest.BeyondGlobalLimit} global"));
    }

    // Messages and not commands: a command that nobody acknowledges in three seconds is over.
    private static async Task AwayAsync(FakeDiscord discord, ulong guild, TimeSpan away)
    {
        const int Count = 50;
        var channels = Enumerable.Range(0, Count).Select(_ => FakeDiscord.NextId()).ToList();
        discord.Gateway.IsGone = true;
        discord.Gateway.DropAll();
        var asked = channels.Select((channel, i) => discord.Say(
            new FakeUser(FakeDiscord.NextId(), $"user{i}"), guild, channel, Questions[0], mentions: true)).ToList();
        await Task.Delay(away);
        var tried = discord.Gateway.Refused;
        discord.Gateway.IsGone = false;
        var back = Stopwatch.GetTimestamp();
        await discord.UntilAsync(() => asked.All(IsAnswered), CancellationToken.None);
        var took = Stopwatch.GetElapsedTime(back);
        Console.WriteLine(FormattableString.Invariant(
            $"gateway away for {away.TotalSeconds:F0} s: {asked.Count(IsAnswered)} of {Count} messages of that time answered, the last {took.TotalSeconds:F1} s after its return; ")
            + FormattableString.Invariant(
            $"{tried} connections tried, {discord.Gateway.Resumes} resumes, {discord.Gateway.Identifies} sessions, {discord.Gateway.StartsBeyondBudget} beyond the budget; ")
            + FormattableString.Invariant(
            $"{discord.Messages.Values.GroupBy(m => m.RepliesTo).Count(group => group.Key is not null && group.Count() > 1)} messages posted twice"));

        bool IsAnswered(ulong message) => discord.Messages.Values.Any(reply => reply.RepliesTo == FakeDiscord.Id(message));
    }

    private static FakeInteraction Ask(FakeDiscord discord, ulong guild, ulong channel, int i) => discord.Slash(
        new FakeUser(FakeDiscord.NextId(), $"user{i}"), guild, channel, "ask",
        new() { ["question"] = Questions[i % Questions.Length] });

    private static void Report(string what, List<FakeInteraction> asked)
    {
        var silent = asked.Count(one => one.AnsweredAfter is null);
        var busy = asked.Count(one => one.Response == 4);
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: {asked.Count} questions, {asked.Count - silent - busy} answered, {busy} told busy, {silent} silent"));
        Line("event to first sign (deferred)", asked.Select(one => one.AcknowledgedAfter));
        Line("event to first message that can be read", asked.Select(one => one.AnsweredAfter));
    }

    private static void Line(string what, IEnumerable<TimeSpan?> times)
    {
        var sorted = times.Where(time => time is not null).Select(time => time!.Value.TotalMilliseconds).Order().ToList();
        if (sorted.Count > 0)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"  {what}: p50 {sorted[sorted.Count / 2]:F0} ms, p95 {sorted[sorted.Count * 95 / 100]:F0} ms, last {sorted[^1]:F0} ms"));
        }
    }
}
