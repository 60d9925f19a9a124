using System.Net.Http.Json;
using System.Text.Json;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Host;

/// <summary>The bot running in a process of its own on a free port of this machine.</summary>
internal sealed class RunningBot : IDisposable
{
    private readonly HttpClient _http;

    private RunningBot(NewsBotProcess process, string address)
    {
        Process = process;
        _http = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience.Limit };
    }

    public NewsBotProcess Process { get; }

    public Uri Address => _http.BaseAddress!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<RunningBot> StartAsync(string data, params string[] arguments)
    {
        var process = NewsBotProcess.Start(
            data, ["--set", "Web:Url=http://127.0.0.1:0", "--set", "Chat:QuestionsPerMinute=0", .. arguments]);
        var line = await process.Output.ReadLineAsync(Cancellation);
        var address = line?.Split(' ').FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal));
        if (address is null)
        {
            process.Dispose();
            throw new InvalidOperationException($"The bot did not start: {line}");
        }

        return new RunningBot(process, address);
    }

    /// <summary>The answer's JSON.</summary>
    public async Task<JsonElement> AskAsync(string question)
    {
        using var response = await _http.PostAsJsonAsync("/api/ask", new { question }, Cancellation);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    /// <summary>Loads an article, and returns when its job is done.</summary>
    public async Task LoadAsync(string title, string text)
    {
        using var response = await _http.PostAsJsonAsync("/api/articles", new { title, text }, Cancellation);
        var accepted = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        var job = accepted.GetProperty("job").GetString();
        using var patience = Patience.Bounded(Cancellation);
        while ((await _http.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}", patience.Token)).GetProperty("state").GetString()
            is "waiting" or "running")
        {
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        Process.Dispose();
    }
}
