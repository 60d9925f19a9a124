using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Azure.Identity;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.AI;
using NewsBot.Core.LanguageModels;
using NewsBot.Models.OpenAi;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Support;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Models;

public sealed class OpenAiChatTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_comes_whole_with_its_usage_and_the_request_names_both_limits()
    {
        await using var server = await StartAsync(Says("Hello there, world."));
        using var chat = Chat(server);

        var reply = await chat.GetResponseAsync("hi", new ChatOptions { MaxOutputTokens = 77 }, Cancellation);

        reply.Text.ShouldBe("Hello there, world.");
        reply.FinishReason.ShouldBe(ChatFinishReason.Stop);
        reply.Usage!.TotalTokenCount.ShouldBe(120);
        using var request = JsonDocument.Parse(server.Requests.Single());
        request.RootElement.GetProperty("max_tokens").GetInt32().ShouldBe(77);
        request.RootElement.GetProperty("max_completion_tokens").GetInt32().ShouldBe(77);
        request.RootElement.GetProperty("model").GetString().ShouldBe("fake");
    }

    [Fact]
    public void A_semantic_kernel_on_top_is_given_the_metadata()
    {
        using var chat = new OpenAiChat(new ChatModelOptions { Endpoint = "http://127.0.0.1:1/v1", Model = "fake" }, TimeProvider.System);
        chat.GetService<ChatClientMetadata>()!.DefaultModelId.ShouldBe("fake");
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Every_trouble_is_told_by_its_kind(string name, ModelFault expected)
    {
        await using var server = await StartAsync(Behaviour(name));
        using var chat = Chat(server, retries: 0);
        (await FailAsync(chat)).Fault.ShouldBe(expected);
    }

    public static TheoryData<string, ModelFault> Troubles => new()
    {
        { "breaks off", ModelFault.CutOff },
        { "no finish reason", ModelFault.CutOff },
        { "error within", ModelFault.CutOff },
        { "429 long", ModelFault.Limited },
        { "quota", ModelFault.Spent },
        { "500", ModelFault.Away },
        { "401", ModelFault.Refused },
        { "redirect", ModelFault.Refused },
        { "hangs", ModelFault.Slow },
        { "garbage", ModelFault.Unreadable },
        { "page", ModelFault.Unreadable },
        { "empty choices", ModelFault.Unreadable },
        { "unknown finish", ModelFault.Unreadable },
        { "endless", ModelFault.Endless },
    };

    [Theory]
    [MemberData(nameof(Quirks))]
    public async Task A_reply_is_read_whatever_its_server_makes_of_the_protocol(string name, string[] chunks, string expected)
    {
        await using var server = await StartAsync(Sends([.. chunks.Select(Chunked), "[DONE]"]));
        using var chat = Chat(server, retries: 0);
        var reply = await chat.GetStreamingResponseAsync("hi", cancellationToken: Cancellation).TextAsync(Cancellation);
        reply.Trim().ShouldBe(expected, name);
    }

    public static TheoryData<string, string[], string> Quirks => new()
    {
        { "empty finish_reason", [Delta("Hello ", "\"\""), Delta("world.", "\"\""), Delta("", "\"stop\"")], "Hello world." },
        { "finish_reason in capitals", [Delta("Hello.", "null"), Delta("", "\"STOP\"")], "Hello." },
        { "eos", [Delta("Hello.", "null"), Delta("", "\"eos_token\"")], "Hello." },
        { "end_turn", [Delta("Hello.", "null"), Delta("", "\"end_turn\"")], "Hello." },
        { "max_tokens", [Delta("Hello.", "null"), Delta("", "\"max_tokens\"")], "Hello." },
        { "empty role", ["{\"delta\":{\"role\":\"\",\"content\":\"Hello.\"},\"index\":0,\"finish_reason\":null}", Delta("", "\"stop\"")], "Hello." },
        { "lookalike", [Delta("\\\"finish_reason\\\":\\\"\\\" and \\\"role\\\":\\\"\\\"", "\"stop\"")], "\"finish_reason\":\"\" and \"role\":\"\"" },
        { "think", [Delta("<think>Well, well.</think>\\n\\nHello.", "\"stop\"")], "Hello." },
        { "think in parts", [Delta(" <th", "null"), Delta("ink>We", "null"), Delta("ll</thi", "null"), Delta("nk>Hello.", "\"stop\"")], "Hello." },
        { "empty think", [Delta("<think>\\n\\n</think>\\n\\nHello.", "\"stop\"")], "Hello." },
        { "thinking", [Delta("<thinking>x</thinking>Hello.", "\"stop\"")], "Hello." },
        { "brackets", [Delta("[THINK]x[/THINK]Hello.", "\"stop\"")], "Hello." },
        { "kimi", [Delta("◁think▷x◁/think▷Hello.", "\"stop\"")], "Hello." },
        { "channel", [Delta("<|channel|>analysis<|message|>x<|end|><|start|>assistant<|channel|>final<|message|>Hello.", "\"stop\"")], "Hello." },
        { "no beginning", [Delta("Well, well.\\n", "null"), Delta("</think>Hello.", "\"stop\"")], "Hello." },
        { "never ends", [Delta("<think>Well, well.", "\"length\"")], "" },
        { "reasoning_content", ["{\"delta\":{\"role\":\"assistant\",\"content\":null,\"reasoning_content\":\"Well.\"},\"index\":0,\"finish_reason\":null}", Delta("Hello.", "\"stop\"")], "Hello." },
        { "a comparison", [Delta("1 < 2 <thin> </thin", "\"stop\"")], "1 < 2 <thin> </thin" },
        { "a citation", [Delta("[1] Hello. [T", "null"), Delta("wo] [", "\"stop\"")], "[1] Hello. [Two] [" },
    };

    [Fact]
    public void Thoughts_are_kept_out_however_a_reply_is_cut_into_parts() => Prop.ForAll(
        Gen.Elements("<think>", "</think>", "<thinking>", "</thinking>", "a", " ", "\n", "<", "</", "[", "[THINK]").ListOf()
            .Select(parts => string.Concat(parts)).ToArbitrary(),
        ArbMap.Default.ArbFor<PositiveInt>(),
        (text, size) => Filtered([text]) == Filtered(text.Chunk(size.Get).Select(part => new string(part))))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("registry.ollama.ai/library/phi does not support tools", 400, ModelFault.Refused)]
    [InlineData("tools param requires --jinja flag", 500, ModelFault.Refused)]
    [InlineData("out of memory", 500, ModelFault.Away)]
    public async Task A_server_without_tools_refuses_the_request(string message, int status, ModelFault expected)
    {
        await using var server = await StartAsync(Refuses(status, $$$"""{"error":{"message":"{{{message}}}"}}"""));
        using var chat = Chat(server, retries: 0);
        (await FailAsync(chat)).Fault.ShouldBe(expected);
    }

    [Fact]
    public async Task A_call_of_a_tool_that_lacks_its_end_is_a_reply_cut_off()
    {
        await using var server = await StartAsync(Sends(
            ToolChunk("""{"index":0,"id":"c","type":"function","function":{"name":"news_search_articles","arguments":"{\"que"}}"""), "[DONE]"));
        using var chat = Chat(server, retries: 0);
        (await FailAsync(chat)).Fault.ShouldBe(ModelFault.CutOff);
    }

    private static string Filtered(IEnumerable<string> parts)
    {
        var filter = new ThoughtFilter();
        var text = "";
        foreach (var part in parts)
        {
            var (said, startsOver) = filter.Add(part);
            text = startsOver ? said : text + said;
        }

        return text + filter.End();
    }

    private static string Delta(string text, string finish) =>
        $$$"""{"index":0,"delta":{"content":"{{{text}}}"},"finish_reason":{{{finish}}}}""";

    private static string Chunked(string choice) =>
        $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[{{choice}}]}""";

    [Fact]
    public async Task An_identity_is_asked_to_sign_in_for_azures_models()
    {
        var identity = new RefusingIdentity();
        var options = new ChatModelOptions { Endpoint = "https://127.0.0.1:9/openai/v1", Model = "fake", Retries = 0 };
        using var chat = new OpenAiChat(options, TimeProvider.System, identity);
        (await FailAsync(chat)).Fault.ShouldBe(ModelFault.Refused);
        identity.Scopes.ShouldBe(["https://cognitiveservices.azure.com/.default"]);
    }

    [Theory]
    [InlineData("https://x.openai.azure.com/openai/v1", "key", "both")]
    [InlineData("http://x.openai.azure.com/openai/v1", null, "https")]
    public void An_identity_goes_with_no_key_and_over_no_open_line(string endpoint, string? key, string expected) =>
        new ModelsOptions { Chat = new() { Endpoint = endpoint, Key = key, Model = "fake", EntraId = true } }
            .Problems().ShouldHaveSingleItem().In("en").ShouldContain(expected);

    private sealed class RefusingIdentity : AuthenticationTokenProvider
    {
        public IReadOnlyList<string> Scopes { get; private set; } = [];

        public override GetTokenOptions CreateTokenOptions(IReadOnlyDictionary<string, object> properties) => new(properties);

        public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken)
        {
            Scopes = [.. ((ReadOnlyMemory<string>)options.Properties[GetTokenOptions.ScopesPropertyName]).ToArray()];
            throw new AuthenticationFailedException("No identity here.");
        }

        public override ValueTask<AuthenticationToken> GetTokenAsync(GetTokenOptions options, CancellationToken cancellationToken) =>
            new(GetToken(options, cancellationToken));
    }

    [Fact]
    public async Task A_passing_trouble_is_tried_again()
    {
        await using var server = await StartAsync(Refuses(503), Refuses(429, retryAfter: "0"), Says("At last."));
        using var chat = Chat(server);
        (await chat.GetResponseAsync("hi", cancellationToken: Cancellation)).Text.ShouldBe("At last.");
        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_long_wait_that_the_server_asks_for_is_not_waited()
    {
        await using var server = await StartAsync(Refuses(429, retryAfter: "3600"));
        using var chat = Chat(server);
        (await FailAsync(chat)).RetryAfter.ShouldBe(TimeSpan.FromHours(1));
        (await FailAsync(chat)).Fault.ShouldBe(ModelFault.Limited);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_three_failures_the_server_is_left_alone_for_a_while()
    {
        await using var server = await StartAsync(Refuses(500), Refuses(500), Refuses(500), Says("Back."));
        var clock = new ManualClock();
        using var chat = new OpenAiChat(Options(server, retries: 0), clock);
        for (var i = 0; i < 5; i++)
        {
            (await FailAsync(chat)).Fault.ShouldBe(ModelFault.Away);
        }

        server.Requests.Count.ShouldBe(3);
        chat.GetService<ModelState>()!.IsLeftAlone.ShouldBeTrue();
        clock.Advance(TimeSpan.FromSeconds(31));
        (await chat.GetResponseAsync("hi", cancellationToken: Cancellation)).Text.ShouldBe("Back.");
        chat.GetService<ModelState>()!.IsLeftAlone.ShouldBeFalse();
    }

    [Fact]
    public async Task An_asker_who_goes_away_is_no_trouble_of_the_model()
    {
        await using var server = await StartAsync(Hangs);
        using var chat = Chat(server);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(() => chat.GetResponseAsync("hi", cancellationToken: leaving.Token));
    }

    [Fact]
    public async Task Vectors_are_put_in_the_order_of_their_texts()
    {
        await using var server = await StartAsync(Embeds);
        using var embeddings = new OpenAiEmbeddings(
            new EmbeddingModelOptions { Endpoint = server.Endpoint, Model = "fake", Batch = 2 }, TimeProvider.System);
        var vectors = await embeddings.GenerateAsync(["a", "bb", "ccc"], null, Cancellation);
        vectors.Select(vector => vector.Vector.Span[0]).ShouldBe([1, 2, 3]);
        server.Requests.Count.ShouldBe(2);
    }

    internal static Func<Microsoft.AspNetCore.Http.HttpContext, Task> Behaviour(string name) => name switch
    {
        "breaks off" => BreaksOff("Half a"),
        "no finish reason" => Says("Half a", finish: null),
        "error within" => ReportsErrorWithin("Half a"),
        "429 long" => Refuses(429, retryAfter: "3600"),
        "quota" => Refuses(429, """{"error":{"code":"insufficient_quota","message":"pay"}}"""),
        "500" => Refuses(500),
        "401" => Refuses(401, """{"error":{"message":"wrong key"}}"""),
        "redirect" => async context => context.Response.Redirect("http://127.0.0.1:9/elsewhere"),
        "hangs" => Hangs,
        "garbage" => Sends("{{{ not json"),
        "page" => async context => await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "<html>Please log in</html>"),
        "empty choices" => Sends("""{"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[]}""", "[DONE]"),
        "unknown finish" => Says("Half a", finish: "because"),
        "endless" => NeverStops,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    internal static ChatModelOptions Options(FakeModelServer server, int retries = 2) => new()
    {
        Endpoint = server.Endpoint,
        Model = "fake",
        Retries = retries,
        // Only a server that falls silent is left after a short while.
        Silence = server.FallsSilent ? TimeSpan.FromSeconds(2) : Patience.Limit,
        Timeout = Patience.Limit,
    };

    private static OpenAiChat Chat(FakeModelServer server, int retries = 2) => new(Options(server, retries), TimeProvider.System);

    private static Task<ModelException> FailAsync(OpenAiChat chat) =>
        Should.ThrowAsync<ModelException>(() => chat.GetResponseAsync("hi", cancellationToken: Cancellation));
}
