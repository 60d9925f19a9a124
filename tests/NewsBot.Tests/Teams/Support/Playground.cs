using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Teams.Support;

/// <summary>
/// Microsoft's Agents Playground as a real client: started as a process of its own, spoken to over its HTTP interface,
/// listened to over its WebSocket. Where it is not installed, tests skip and say so.
/// </summary>
internal sealed class Playground : IAsyncDisposable
{
    public const string Personal = "personal-chat-id";
    public const string Group = "group-chat-id";
    public const string Channel = "channel-id-1";
    public const string Bot = "00000000-0000-0000-0000-000000000011";

    private readonly TemporaryFolder _folder = new();
    private readonly ClientWebSocket _socket = new();
    private readonly List<JsonNode> _events = [];
    private readonly SemaphoreSlim _changed = new(0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Process _process;
    private readonly HttpClient _http;
    private Task _listening = Task.CompletedTask;

    private Playground(string program, Uri endpoint, string me)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };
        System.IO.File.WriteAllText(Path.Combine(_folder.Path, ".m365agentsplayground.yml"), People.Replace("ME", me, StringComparison.Ordinal));
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                program, "start", "-e", endpoint.ToString(), "-c", "msteams", "-p", $"{port}", "--disable-telemetry",
            },
        };
        start.Environment["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true";
        start.Environment["BROWSER"] = "none";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <param name="me">Object id of the person who writes.</param>
    public static async Task<Playground> StartAsync(Uri endpoint, string me = RunningTeams.Admin)
    {
        var program = File("node_modules/@microsoft/m365agentsplayground/cli.js");
        Assert.SkipWhen(program is null, "The Agents Playground is not installed (npm ci in tests/peers/teams).");
        var playground = new Playground(program, endpoint, me);
        await playground.ConnectAsync();
        return playground;
    }

    /// <summary>Writes a message; the Playground lets one person alone write.</summary>
    public async Task<string?> WriteAsync(string conversation, string text, bool mention = false)
    {
        var body = new JsonObject
        {
            ["type"] = "text",
            ["text"] = mention ? $"<at>News Bot</at> {text}" : text,
            ["textFormat"] = "plain",
            ["from"] = new JsonObject { ["id"] = "user-id-0" },
            ["mentions"] = mention
                ? new JsonArray(new JsonObject
                {
                    ["mentioned"] = new JsonObject { ["id"] = Bot },
                    ["text"] = "<at>News Bot</at>",
                    ["type"] = "mention",
                })
                : new JsonArray(),
        };
        return (await PostAsync($"/_conversation/v1/conversations/{conversation}/messages", body)).ToString();
    }

    /// <summary>Presses a button of a card.</summary>
    public Task<JsonNode> PressAsync(ShownMessage message, string title)
    {
        var action = message.Card!["actions"]!.AsArray().Single(a => a!["title"]!.GetValue<string>() == title)!;
        return InvokeAsync(message.Conversation, "adaptiveCard/action", message.Id, new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = action["verb"]!.DeepClone(),
                ["data"] = action["data"]!.DeepClone(),
            },
            ["trigger"] = "manual",
        });
    }

    /// <summary>Searches with the message extension.</summary>
    public Task<JsonNode> QueryAsync(string words) =>
        InvokeAsync(Personal, "composeExtension/query", null, new JsonObject
        {
            ["commandId"] = "search",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        });

    /// <summary>Presses a thumb below a message.</summary>
    public Task<JsonNode> RateAsync(ShownMessage message, string reaction) =>
        InvokeAsync(message.Conversation, "message/submitAction", message.Id, new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = "{\"feedbackText\":\"good\"}" },
        });

    /// <summary>Waits for a message of the bot.</summary>
    public async Task<ShownMessage> MessageAsync(Func<ShownMessage, bool> wanted, string what) =>
        Read(await ShownAsync(e => e["message"] is not null && wanted(Read(e)), what));

    public async Task<JsonNode> PostAsync(string path, JsonNode body)
    {
        using var response = await _http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    /// <summary>Waits for what the Playground shows.</summary>
    public async Task<JsonNode> ShownAsync(Func<JsonNode, bool> wanted, string what)
    {
        using var patience = Patience.Bounded(TestContext.Current.CancellationToken);
        while (true)
        {
            lock (_events)
            {
                if (_events.FirstOrDefault(wanted) is { } found)
                {
                    return found;
                }
            }

            try
            {
                await _changed.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                lock (_events)
                {
                    throw new TimeoutException(
                        $"Not shown: {what}. Shown: {string.Join("\n", _events.Select(e => e.ToJsonString()))}");
                }
            }
        }
    }

    public IReadOnlyList<JsonNode> Shown
    {
        get
        {
            lock (_events)
            {
                return [.. _events];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _http.Dispose();
        _process.Dispose();
        _changed.Dispose();
        _stopping.Dispose();
        _folder.Dispose();
    }

    private static ShownMessage Read(JsonNode shown) =>
        new(shown["actionConversationId"]!.GetValue<string>(), shown["message"]!);

    private Task<JsonNode> InvokeAsync(string conversation, string name, string? replyTo, JsonObject value) =>
        PostAsync("/_conversation/v1/invoke", new JsonObject
        {
            ["name"] = name,
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["replyToId"] = replyTo,
            ["from"] = new JsonObject { ["id"] = "user-id-0" },
            ["value"] = value,
        });

    /// <summary>A file of the folder of peers; null where it is not there.</summary>
    public static string? File(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "tests", "peers", "teams", name);
            if (System.IO.File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private async Task ConnectAsync()
    {
        using var patience = Patience.Bounded(TestContext.Current.CancellationToken);
        while (true)
        {
            try
            {
                using var _ = await _http.GetAsync("/_debug/ping", patience.Token);
                break;
            }
            catch (HttpRequestException)
            {
                // Not up yet; the process says nothing when it is.
                await Task.Delay(100, patience.Token);
            }
        }

        await _socket.ConnectAsync(
            new Uri($"ws://127.0.0.1:{Address.Port}/_ws_conversation/v1/conversations/stream"), patience.Token);
        _listening = ListenAsync();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 20];
        while (true)
        {
            using var message = new MemoryStream();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), _stopping.Token);
                message.Write(buffer.AsSpan(0, part.Count));
            }
            while (!part.EndOfMessage);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            lock (_events)
            {
                _events.Add(JsonNode.Parse(message.ToArray())!);
            }

            _changed.Release();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private const string People = """
        version: "0.1.1"
        tenantId: 00000000-0000-0000-0000-000000000001
        bot:
          id: 00000000-0000-0000-0000-000000000011
          name: News Bot
        currentUser:
          id: user-id-0
          name: Ann Example
          userPrincipleName: ann@example.com
          aadObjectId: ME
          givenName: Ann
          surname: Example
          email: ann@example.com
        users:
          - id: user-id-1
            name: Person 1
            userPrincipleName: person1@example.com
            aadObjectId: 00000000-0000-0000-0000-000000000031
            givenName: Person
            surname: P1
            email: person1@example.com
          - id: user-id-2
            name: Person 2
            userPrincipleName: person2@example.com
            aadObjectId: 00000000-0000-0000-0000-000000000032
            givenName: Person
            surname: P2
            email: person2@example.com
          - id: user-id-3
            name: Person 3
            userPrincipleName: person3@example.com
            aadObjectId: 00000000-0000-0000-0000-000000000033
            givenName: Person
            surname: P3
            email: person3@example.com
          - id: user-id-4
            name: Person 4
            userPrincipleName: person4@example.com
            aadObjectId: 00000000-0000-0000-0000-000000000034
            givenName: Person
            surname: P4
            email: person4@example.com
          - id: user-id-5
            name: Person 5
            userPrincipleName: person5@example.com
            aadObjectId: 00000000-0000-0000-0000-000000000035
            givenName: Person
            surname: P5
            email: person5@example.com
        personalChat:
          id: personal-chat-id
        groupChat:
          id: group-chat-id
          name: Group Chat
        team:
          id: team-id
          name: My Team
          aadGroupId: 00000000-0000-0000-0000-000000000031
          channels:
            - id: channel-id-1
              name: News
        """;
}
