using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Core;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Search;
using NewsBot.Sqlite;
using NewsBot.Teams;
using NewsBot.Teams.Settings;
using NewsBot.Tests.Chat.Support;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;
using NewsBot.Web;

namespace NewsBot.Tests.Teams.Support;

/// <summary>
/// The Teams platform on a port of its own, over a real store in a temporary folder and scripted answers.
/// </summary>
internal sealed class RunningTeams : IAsyncDisposable
{
    /// <summary>Object ids of the people in the tests; the first two have rights.</summary>
    public const string Admin = "00000000-0000-0000-0000-000000000020";
    public const string Editor = "00000000-0000-0000-0000-000000000021";
    public const string Reader = "00000000-0000-0000-0000-000000000022";

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private RunningTeams((string Name, string Value)[] settings, Action<IServiceCollection>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", null);
        builder.Configuration
            .AddInMemoryCollection(
            [
                new("Web:Url", "http://127.0.0.1:0"), new("Teams:Enabled", "true"), new("Teams:Collection", "main"),
                new("Teams:Admins:0", Admin), new("Teams:Editors:0", Editor),
            ])
            .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Name, s.Value)));
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services
            .AddSqliteStorage(storage => storage.Path = _folder.Path)
            .AddSingleton<IIndexNotifier, FakeIndex>()
            .AddSingleton<IAskQuestion>(Answers)
            .AddArticles()
            .AddLoadWorker()
            .AddChat()
            .AddWeb()
            .AddSingleton(new TeamsTimings { FirstPause = TimeSpan.FromMilliseconds(50), ButtonPatience = Patience.Limit })
            .AddTeamsSettings()
            .AddTeams();
        configure?.Invoke(builder.Services);
        _app = builder.Build();
        _app.MapWeb();
        _app.MapTeams();
    }

    public ScriptedAnswers Answers { get; } = new();

    public KeptLog Log { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public Uri Endpoint => new(Address, "/api/messages");

    public IServiceProvider Services => _app.Services;

    public IArticleStore Store => _app.Services.GetRequiredService<IArticleStore>();

    public static Task<RunningTeams> StartAsync(params (string Name, string Value)[] settings) => StartAsync(null, settings);

    public static async Task<RunningTeams> StartAsync(
        Action<IServiceCollection>? configure, params (string Name, string Value)[] settings)
    {
        var teams = new RunningTeams(settings, configure);
        await teams._app.StartAsync(TestContext.Current.CancellationToken);
        return teams;
    }

    public async Task<long> StoreAsync(NewArticle article) =>
        (await Store.SaveAsync([article], TestContext.Current.CancellationToken))[0].ArticleId;

    /// <summary>Ends the bot as an operator does; what it has stored stays.</summary>
    public async Task StopAsync()
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        await _app.StopAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
