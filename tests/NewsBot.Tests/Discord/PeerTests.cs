using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsBot.Tests.Discord.Fake;

namespace NewsBot.Tests.Discord;

/// <summary>discord.js, which nobody here has written, against the Discord of these tests.</summary>
[Trait("Category", "Slow")]
public sealed class PeerTests
{
    private static readonly string Folder = Path.Combine(FindRoot(), "tests", "peers", "discord");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Discord_js_gets_ready_registers_defers_edits_follows_up_reconnects_and_resumes()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "discord.js")),
            "discord.js is not installed: npm ci --prefix tests/peers/discord");
        await using var discord = await FakeDiscord.StartAsync();
        var (guild, channel) = discord.AddGuild();
        using var peer = Start(discord);
        var steps = new ConcurrentQueue<JsonNode>();
        var reading = ReadAsync(peer, steps, discord);
        try
        {
            var ready = await StepAsync("ready");
            ready["guilds"]!.GetValue<int>().ShouldBe(1);
            (await StepAsync("registered"))["names"]!.ToJsonString().ShouldBe("[\"peer\"]");

            var interaction = discord.Slash(FakeUser.Reader, guild, channel, "peer", new() { ["text"] = "hello" });
            await StepAsync("followed");
            interaction.Response.ShouldBe(5);
            interaction.Original!.Text.ShouldBe("You said hello");
            interaction.FollowUps.ShouldHaveSingleItem().Files.ShouldBe(["peer.txt"]);

            discord.Gateway.SendAll(7, null);
            await StepAsync("reconnecting");
            var missed = discord.Say(FakeUser.Reader, guild, channel, "while you were away", mentions: true);
            await StepAsync("resumed");
            await StepAsync("replied");
            discord.Gateway.Resumes.ShouldBe(1);
            discord.Gateway.Identifies.ShouldBe(1);
            (await discord.ReplyAsync(missed, Cancellation)).Text.ShouldBe("pong");

            discord.Say(FakeUser.Reader, guild, channel, "packed", mentions: true);
            await StepAsync("packed");
        }
        finally
        {
            peer.Kill(entireProcessTree: true);
            await Task.WhenAny(reading);
        }

        async Task<JsonNode> StepAsync(string name)
        {
            await discord.UntilAsync(() => steps.Any(step => Is(step, name) || Is(step, "error")), Cancellation);
            steps.Where(step => Is(step, "error")).ShouldBeEmpty();
            return steps.First(step => Is(step, name));
        }
    }

    private static bool Is(JsonNode step, string name) => step["step"]!.ToString() == name;

    private static Process Start(FakeDiscord discord)
    {
        var start = new ProcessStartInfo("node", ["client.mjs", discord.Address + "/api", FakeDiscord.Token])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task ReadAsync(Process peer, ConcurrentQueue<JsonNode> steps, FakeDiscord discord)
    {
        while (await peer.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(line);
            steps.Enqueue(JsonNode.Parse(line)!);
            discord.Changed();
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
