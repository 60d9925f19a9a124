using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Core;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions;
using NewsBot.Search;
using NewsBot.Sqlite;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Chat.Support;

/// <summary>The chat with its workers, over a real store in a temporary folder and scripted answers.</summary>
internal sealed class RunningChat : IAsyncDisposable
{
    private readonly TemporaryFolder? _own;
    private readonly ServiceProvider _services;
    private readonly IReadOnlyList<IHostedService> _running;

    private RunningChat(TimeProvider time, Action<ChatOptions>? configure, bool loads, TemporaryFolder? folder)
    {
        var path = (folder ?? (_own = new TemporaryFolder())).Path;
        var services = new ServiceCollection()
            .AddSingleton(time)
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSqliteStorage(storage => storage.Path = path)
            .AddSingleton<IIndexNotifier, FakeIndex>()
            .AddSingleton<IAskQuestion>(Answers)
            .AddArticles()
            .AddChat();
        if (loads)
        {
            services.AddLoadWorker();
        }

        services.Configure(configure ?? (_ => { }));
        _services = services.BuildServiceProvider();
        _running = [.. _services.GetServices<IHostedService>()];
    }

    public ScriptedAnswers Answers { get; } = new();

    public KeptLog Log { get; } = new();

    public Inbox Inbox => _services.GetRequiredService<Inbox>();

    public IArticleStore Store => _services.GetRequiredService<IArticleStore>();

    public IJobQueue Jobs => _services.GetRequiredService<IJobQueue>();

    public TimeProvider Time => _services.GetRequiredService<TimeProvider>();

    /// <param name="folder">
    /// Where it keeps everything, for a chat that is started again; null for a folder of its own.
    /// </param>
    public static async Task<RunningChat> StartAsync(
        TimeProvider? time = null, Action<ChatOptions>? configure = null, bool loads = false, TemporaryFolder? folder = null)
    {
        var chat = new RunningChat(time ?? TimeProvider.System, configure, loads, folder);
        foreach (var service in chat._running)
        {
            await service.StartAsync(TestContext.Current.CancellationToken);
        }

        return chat;
    }

    public (Admission Admission, RecordingChannel Channel, Turn Turn) Post(
        IncomingMessage message, RecordingChannel? channel = null) =>
        PostUntilGone(message, CancellationToken.None, channel);

    /// <param name="gone">Says that the asker went away.</param>
    public (Admission Admission, RecordingChannel Channel, Turn Turn) PostUntilGone(
        IncomingMessage message, CancellationToken gone, RecordingChannel? channel = null)
    {
        channel ??= new RecordingChannel();
        var turn = new Turn(message, channel, Time.GetUtcNow().AddSeconds(90), gone);
        return (Inbox.Post(turn), channel, turn);
    }

    public async Task<Reply> SayAsync(IncomingMessage message)
    {
        var (admission, channel, _) = Post(message);
        admission.ShouldBe(Admission.Taken);
        return await channel.NextAsync();
    }

    public async Task<long> StoreAsync(NewArticle article)
    {
        var outcomes = await Store.SaveAsync([article], TestContext.Current.CancellationToken);
        return outcomes[0].ArticleId;
    }

    public async Task StopAsync(CancellationToken patience)
    {
        foreach (var service in _running)
        {
            await service.StopAsync(patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        await StopAsync(patience.Token);
        await _services.DisposeAsync();
        _own?.Dispose();
    }
}
