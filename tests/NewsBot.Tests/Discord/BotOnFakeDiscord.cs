using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Core;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Loading;
using NewsBot.Core.Articles.Reading;
using NewsBot.Core.Chat;
using NewsBot.Discord;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Guilds;
using NewsBot.Discord.Rest;
using NewsBot.Host;
using NewsBot.Language.Shipped;
using NewsBot.Search.Index;
using NewsBot.Sqlite;
using NewsBot.Tests.Discord.Fake;
using NewsBot.Tests.Storage;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Discord;

/// <summary>The whole bot, on a store of its own, connected to a Discord of the test.</summary>
internal sealed class BotOnFakeDiscord : IAsyncDisposable
{
    public const string PlantArticle =
        """
        Foxconn converts its plant in Lordstown, Ohio, into a factory for AI servers. The group announced this on 4 August 2025.

        The plant was sold to Crescent Dune LLC for 375 million dollars. SoftBank is the partner of Foxconn in Lordstown.

        The first servers are to be delivered in 2026. About 500 people work in the plant today.
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly IHost _host;

    private BotOnFakeDiscord(FakeDiscord discord, IHost host, TemporaryFolder folder) =>
        (Discord, _host, _folder) = (discord, host, folder);

    public FakeDiscord Discord { get; }

    public ulong Guild { get; private set; }

    public ulong Channel { get; private set; }

    public T Service<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public static async Task<BotOnFakeDiscord> StartAsync(
        CancellationToken cancellation,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<FakeDiscord>? prepare = null,
        Action<ChatOptions>? chat = null,
        bool loadArticle = true,
        TimeSpan? resumable = null,
        TimeSpan? hello = null,
        TimeSpan? interactionLife = null,
        Action<IServiceCollection>? services = null)
    {
        var discord = await FakeDiscord.StartAsync();
        var (guild, channel) = discord.AddGuild();
        prepare?.Invoke(discord);
        var folder = new TemporaryFolder();
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:Token"] = FakeDiscord.Token,
            ["Discord:ApiUrl"] = discord.Address + "/api/v10/",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new TestLog());
        builder.Services
            .AddSqliteStorage(options => options.Path = folder.Path)
            .AddSearchIndex(_ => Path.Combine(folder.Path, "index"))
            .AddArticles()
            .AddLanguages()
            .AddQuestions()
            .Configure<FetchingOptions>(options =>
            {
                options.AllowedHosts.Add("127.0.0.1");
                options.HostPause = TimeSpan.Zero;
            })
            .AddHostedService<IndexFollowing>()
            .AddChat()
            .AddLoadWorker(options => options.ReportInterval = TimeSpan.FromMilliseconds(50))
            .AddDiscordTools()
            .AddDiscord()
            .Configure<ChatOptions>(options => options.QuestionsPerMinute = 0)
            .AddSingleton(new RestTimings { FirstPause = TimeSpan.FromMilliseconds(20), InteractionLife = interactionLife ?? new RestTimings().InteractionLife })
            .AddSingleton(new GatewayTimings
            {
                FirstPause = TimeSpan.FromMilliseconds(50),
                LongestPause = TimeSpan.FromSeconds(1),
                BetweenIdentifies = TimeSpan.FromMilliseconds(200),
                Hello = hello ?? new GatewayTimings().Hello,
                Ready = hello ?? new GatewayTimings().Ready,
                Resumable = resumable ?? new GatewayTimings().Resumable,
            });
        services?.Invoke(builder.Services);
        if (chat is not null)
        {
            builder.Services.Configure(chat);
        }

        var bot = new BotOnFakeDiscord(discord, builder.Build(), folder) { Guild = guild, Channel = channel };
        if (loadArticle)
        {
            await bot.LoadAsync(PlantArticle, GuildSettings.OwnCollection(new(guild)), cancellation);
        }

        await bot._host.StartAsync(cancellation);
        await discord.UntilAsync(() => discord.Gateway.HasReadyClient && discord.Commands.Count >= 4, cancellation);
        return bot;
    }

    /// <summary>Loads a text and waits until questions find it.</summary>
    public async Task LoadAsync(string text, string collection, CancellationToken cancellation, string name = "Servers from Lordstown.txt")
    {
        var request = new LoadRequest(
            collection, "test:me", [new LoadSource.Content(name, System.Text.Encoding.UTF8.GetBytes(text))]);
        await foreach (var result in Service<LoadArticles>().LoadAsync(request, cancellation))
        {
            result.ShouldBeOfType<LoadResult.Added>();
        }

        // Before the bot is started nobody follows.
        var last = await Service<IArticleStore>().LastSequenceAsync(cancellation);
        while (Service<GatewayClient>().Shards.Count > 0 && Service<SearchIndex>().State.Sequence < last)
        {
            await Task.Delay(10, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        await _host.StopAsync(limit.Token);
        _host.Dispose();
        await Discord.DisposeAsync();
        _folder.Dispose();
    }
}
