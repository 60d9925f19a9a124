using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.CitationChecks;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Answering.Llm;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Overviews;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Models.OpenAi;
using NewsBot.Models.Prompts;
using NewsBot.Models.SemanticKernel;
using NewsBot.Search.Index;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Models;
using NewsBot.Tests.Questions.Tools;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Questions.Answering.Llm;

/// <summary>The way of a question with a model at its end, which behaves as a script says.</summary>
internal sealed class AnsweringModel : IAsyncDisposable
{
    public const string Key = "sk-test-4711-never-shown";

    public const string Story =
        "Foxconn verkauft sein Werk für Elektroautos in Lordstown im Bundesstaat Ohio und will dort künftig KI-Server bauen. "
        + "Käufer ist die Gesellschaft Crescent Dune, die dafür 88 Millionen Dollar zahlt.\n\n"
        + "Das Unternehmen hatte die Fabrik 2022 von Lordstown Motors gekauft. Am 30. Juli gab Foxconn ein Bündnis mit TECO bekannt.\n\n"
        + "Der Verwaltungsrat von Tesla sprach Elon Musk 96 Millionen Aktien im Wert von etwa 29 Milliarden Dollar zu.";

    private readonly InMemoryArticleStore _store = new();
    private readonly SearchIndex _index;
    private readonly OpenAiChat _chat;
    private readonly AskQuestion _ask;
    private readonly EvidencePipeline _pipeline;
    private readonly TokenBudget _budget;
    private readonly LoggerFactory _logs;

    private AnsweringModel(FakeModelServer server, long dailyTokens, bool rewrites, bool glosses = false, bool overviews = false)
    {
        Server = server;
        _logs = new LoggerFactory([Log]);
        _index = SomeIndex.Over(_store);
        var options = OpenAiChatTests.Options(server, retries: 0);
        options.Key = Key;
        _chat = new OpenAiChat(options, TimeProvider.System);
        _budget = new TokenBudget(new SettingsInMemory(), dailyTokens, Clock);
        var model = new KernelModel(() => _chat, options, PromptLibrary.Shipped, _budget, new Logger<KernelModel>(_logs));
        _pipeline = SomePipeline.Over(
            _store,
            () => _index.Snapshot,
            new FixedStories(),
            rewriter: rewrites
                ? new LlmRewriter(
                    new QuestionReader(Vocabularies.Shipped),
                    Vocabularies.Shipped,
                    model,
                    TimeProvider.System,
                    NullLogger<LlmRewriter>.Instance)
                : null,
            answerer: new LlmAnswerer(
                model,
                new LlmOptions(3_000),
                NewsToolsTests.Over(_store, _index),
                new SupportCheck(Vocabularies.Shipped),
                Vocabularies.Shipped.Detector,
                new SeveralSteps(Vocabularies.Shipped.Languages),
                new ExtractiveAnswerer(Vocabularies.Shipped),
                new Logger<LlmAnswerer>(_logs)));
        _ask = new AskQuestion(
            _pipeline,
            overviews ? new OverviewMaker(_pipeline, _store, new FixedStories(), Vocabularies.Shipped) : new NoOverviews(),
            glosses
                ? new LlmGlosser(
                    model, new GlossCheck(Vocabularies.Shipped), TimeProvider.System, new Logger<LlmGlosser>(_logs))
                : new NoGlosses(),
            TimeProvider.System,
            NullLogger<AskQuestion>.Instance);
    }

    public FakeModelServer Server { get; }

    public ManualClock Clock { get; } = new();

    public KeptLog Log { get; } = new();

    public List<string> Drafts { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A bot that knows one story and asks a server with this script.</summary>
    public static async Task<AnsweringModel> WithAsync(params Func<HttpContext, Task>[] script)
    {
        return await WithAsync(0, script);
    }

    /// <param name="dailyTokens">What answers may cost a day.</param>
    public static async Task<AnsweringModel> WithAsync(long dailyTokens, params Func<HttpContext, Task>[] script)
    {
        var model = new AnsweringModel(await FakeModelServer.StartAsync(script), dailyTokens, rewrites: false);
        await model.LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        return model;
    }

    /// <summary>One that also lets the model reword questions.</summary>
    public static async Task<AnsweringModel> RewritingAsync(params Func<HttpContext, Task>[] script)
    {
        var model = new AnsweringModel(await FakeModelServer.StartAsync(script), 0, rewrites: true);
        await model.LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        return model;
    }

    /// <summary>One that also makes overviews.</summary>
    public static async Task<AnsweringModel> OverviewingAsync(params Func<HttpContext, Task>[] script)
    {
        var model = new AnsweringModel(await FakeModelServer.StartAsync(script), 0, rewrites: false, overviews: true);
        await model.LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        return model;
    }

    /// <summary>One that also lets the model translate quotes.</summary>
    public static async Task<AnsweringModel> GlossingAsync(params Func<HttpContext, Task>[] script)
    {
        var model = new AnsweringModel(await FakeModelServer.StartAsync(script), 0, rewrites: false, glosses: true);
        await model.LoadAsync("Foxconn setzt in Lordstown auf KI-Server", Story);
        return model;
    }

    public async Task LoadAsync(string title, string text, string language = "de", DateOnly? day = null, string publisher = "Evertiq",
        string collection = Article.DefaultCollection)
    {
        var article = ArticlePreparation.Prepare(
            new ArticleDraft(title, text, Published: day ?? new DateOnly(2025, 8, 5), Publisher: publisher, Language: language),
            new LoadRequest(collection, "test:test", []),
            DateTimeOffset.UnixEpoch);
        await _store.SaveAsync([article], Cancellation);
        await _index.CatchUpAsync(Cancellation);
    }

    public async Task<Answer.Found> AskAsync(
        string question = "What does Foxconn plan for Lordstown?", params string[] earlier) =>
        (await AskAnyAsync(question, earlier)).ShouldBeOfType<Answer.Found>();

    /// <param name="earlier">Questions of the same conversation, oldest first.</param>
    public Task<Answer> AskAnyAsync(string question, params string[] earlier) => _ask.AskAsync(
        new Question(
            question, Article.DefaultCollection, new DateOnly(2025, 8, 6), Locale: "en",
            Thread: [.. earlier.Select(text => new EarlierTurn(text, []))]),
        new Watcher(Drafts),
        Cancellation);

    /// <summary>Asks where the gate says what a test needs.</summary>
    public async Task<Answer?> AskAtAsync(Verdict verdict, string question = "What does Foxconn plan for Lordstown?")
    {
        var read = _pipeline.Read(new Question(question, Article.DefaultCollection, new DateOnly(2025, 8, 6), Locale: "en"));
        var evidence = await _pipeline.FindAsync(read, Cancellation);
        return await _pipeline.AnswerAsync(evidence with { Verdict = verdict }, new Watcher(Drafts), Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _chat.Dispose();
        _logs.Dispose();
        _budget.Dispose();
        await Server.DisposeAsync();
        await _index.DisposeAsync();
    }

    private sealed class Watcher(List<string> drafts) : IProgress<AnswerDraft>
    {
        public void Report(AnswerDraft value) => drafts.Add(value.Text);
    }
}
