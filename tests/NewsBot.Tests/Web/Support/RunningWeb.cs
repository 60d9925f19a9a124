using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Core;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Search;
using NewsBot.Sqlite;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Web;

namespace NewsBot.Tests.Web.Support;

/// <summary>
/// The web platform on a port of its own, over a real store in a temporary folder and scripted answers.
/// </summary>
internal sealed class RunningWeb : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private RunningWeb((string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", null);
        builder.Configuration
            .AddInMemoryCollection([new("Web:Url", "http://127.0.0.1:0")])
            .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Name, s.Value)));
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services
            .AddSqliteStorage(storage => storage.Path = _folder.Path)
            .AddSingleton<IIndexNotifier, FakeIndex>()
            .AddSingleton<IAskQuestion>(Answers)
            .AddArticles()
            .AddLoadWorker()
            .AddChat()
            .AddWeb();
        _app = builder.Build();
        _app.MapWeb();
    }

    public ScriptedAnswers Answers { get; } = new();

    public KeptLog Log { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public IArticleStore Store => _app.Services.GetRequiredService<IArticleStore>();

    public static async Task<RunningWeb> StartAsync(params (string Name, string Value)[] settings)
    {
        var web = new RunningWeb(settings);
        await web._app.StartAsync(TestContext.Current.CancellationToken);
        return web;
    }

    public HttpClient Client(string? token = null)
    {
        // No proxy and no redirects: what the server says is what is looked at.
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = Address,
        };
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }

        return client;
    }

    public async Task<long> StoreAsync(NewArticle article) =>
        (await Store.SaveAsync([article], TestContext.Current.CancellationToken))[0].ArticleId;

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
