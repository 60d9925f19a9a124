using System.Diagnostics;
using System.Text.Json;
using NewsBot.Tests.Architecture;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Mcp;

/// <summary>The client in tests/peers/mcp, which nobody here has written but for its list of calls.</summary>
internal static class Peer
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "peers", "mcp");

    /// <summary>What came back of every tool.</summary>
    public static async Task<JsonElement> RunAsync(string question, params string[] server)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "@modelcontextprotocol", "sdk")),
            "The client for Node is not installed: npm ci --prefix tests/peers/mcp");
        var start = new ProcessStartInfo("node", ["client.mjs", question, .. server])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        using var patience = Patience.Bounded(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.ShouldBe(0, await error);
        return JsonSerializer.Deserialize<JsonElement>(output);
    }
}
