using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Host;

namespace NewsBot.Benchmarks.Platforms;

/// <summary>
/// Asks the whole program many questions at once as Teams does, each in a conversation of its own, and takes the time
/// until Teams is told that a question has arrived, and until its answer and its sources have been sent: in tenants
/// of their own, where the bot is the limit, and in one, where Teams is (30 requests in a second).
/// </summary>
internal static class TeamsBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly string[] Questions =
    [
        "What does Foxconn plan for Lordstown?", "Was plant Foxconn in Lordstown?", "Who bought the factory?",
        "Wann wurde das Werk gekauft?", "Who is the chancellor of Austria?",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var count = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : 1_000;
        Console.WriteLine(FormattableString.Invariant($"{count:N0} questions at once, {Environment.ProcessorCount} cores"));
        await MeasureAsync("each in a tenant of its own", count, i => $"tenant-{i}");
        await MeasureAsync("all in one tenant", count, _ => "tenant");
        return 0;
    }

    private static async Task MeasureAsync(string title, int count, Func<int, string> tenant)
    {
        var folder = Directory.CreateTempSubdirectory("newsbot-teams-").FullName;
        try
        {
            await using var connector = await TimedConnector.StartAsync(count);
            await using var bot = BotHost.Build(Settings(folder, count));
            bot.MapPlatforms();
            await bot.StartAsync();
            await bot.Services.GetRequiredService<BundledNewsLoader>().LoadAsync(_ => { }, default);
            var endpoint = new Uri(new Uri(bot.Services.GetRequiredService<IServer>().Features
                .Get<IServerAddressesFeature>()!.Addresses.First()), "/api/messages");
            using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
            var acknowledged = new double[count];
            await PostAsync(http, endpoint, Question(count, "warm", connector.Service));
            await connector.FirstAsync();

            var begun = connector.Begin();
            await Task.WhenAll(Enumerable.Range(0, count).Select(async i =>
            {
                await PostAsync(http, endpoint, Question(i, tenant(i), connector.Service));
                acknowledged[i] = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            }));
            await connector.AllAsync(Patience);
            Report(title, acknowledged, connector);
            await bot.StopAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Report(string title, double[] acknowledged, TimedConnector connector)
    {
        var answered = connector.Answered;
        Console.WriteLine($"{title}:");
        Console.WriteLine(FormattableString.Invariant(
            $"  acknowledged p50 {At(acknowledged, 0.5):N2} s, p95 {At(acknowledged, 0.95):N2} s, last {acknowledged.Max():N2} s"));
        Console.WriteLine(FormattableString.Invariant(
            $"  answered     p50 {At(answered, 0.5):N2} s, p95 {At(answered, 0.95):N2} s, last {answered.Max():N2} s; {connector.Sent:N0} requests, {connector.Twice:N0} conversations answered twice, {connector.Silent:N0} not at all"));
    }

    private static double At(double[] seconds, double part)
    {
        var sorted = seconds.Order().ToArray();
        return sorted[(int)Math.Ceiling(part * sorted.Length) - 1];
    }

    private static async Task PostAsync(HttpClient http, Uri endpoint, JsonObject activity)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(endpoint, content);
        response.EnsureSuccessStatusCode();
    }

    private static JsonObject Question(int number, string tenant, Uri service) => new()
    {
        ["type"] = "message",
        ["id"] = $"activity-{number}",
        ["text"] = Questions[number % Questions.Length],
        ["serviceUrl"] = service.ToString(),
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = $"29:{number}" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = $"a:{number}", ["conversationType"] = "personal" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
    };

    private static IConfiguration Settings(string folder, int count) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = folder,
            ["Web:Url"] = "http://127.0.0.1:0",
            ["Browser:Open"] = "false",
            ["Teams:Enabled"] = "true",
            ["Teams:Collection"] = "main",
            ["Chat:InboxCapacity"] = $"{count + 1}",
            ["Chat:QuestionsPerMinute"] = "0",
            ["Chat:DeadlineSeconds"] = "300",
            ["Logging:LogLevel:Default"] = "Error",
        })
        .Build();
}
