using Microsoft.Extensions.Options;
using NewsBot.Core;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Discord;
using NewsBot.Host.Doctor;
using NewsBot.Language.Analysis;
using NewsBot.Language.Lexicon;
using NewsBot.Language.Shipped;
using NewsBot.Mcp;
using NewsBot.Models;
using NewsBot.Search.Index;
using NewsBot.Sqlite;
using NewsBot.Teams;
using NewsBot.Web.Settings;

namespace NewsBot.Host;

/// <summary>The one place where the program's parts are put together.</summary>
internal static class NewsBotServices
{
    /// <summary>What every command needs. Starts nothing.</summary>
    public static IServiceCollection AddNewsBot(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSettings()
        .AddTeamsSettings()
        .AddSqliteStorage(PrepareFolder)
        .AddSearchIndex(IndexFolder)
        .AddArticles()
        .AddLibrary()
        .AddSingleton(provider => new LexiconFolder(
            LexiconPath(provider.GetRequiredService<IOptions<StorageOptions>>().Value),
            provider.GetRequiredService<Analyzers>()))
        .AddSingleton(provider => provider.GetRequiredService<LexiconFolder>().Lexicon)
        .AddLanguages()
        .AddQuestions()
        .AddOpenAiModels()
        .AddSingleton<BundledNewsLoader>()
        .AddSingleton<McpConsole>()
        .AddDiscordTools()
        .AddDoctor();

    /// <summary>What goes on in a running bot whether or not somebody asks.</summary>
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services) => services
        .AddHostedService<IndexFollowing>()
        .AddHostedService<EmbeddingService>()
        .AddChat()
        .AddLoadWorker()
        .AddFeedPoller();

    // Of services that only the running bot has: every command knows their settings all the same, and checks them.
    private static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddSettings<BundledOptions>(BundledOptions.Section)
        .AddSettings<BrowserOptions>(BrowserOptions.Section)
        .AddSettings<ChatOptions>(ChatOptions.Section)
        .AddSettings<LoadingOptions>(LoadingOptions.Section)
        .AddSettings<WebOptions>(WebOptions.Section);

    private static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<IDoctorCheck, VersionCheck>()
        .AddSingleton<SettingsCheck>()
        .AddSingleton<IDoctorCheck>(provider => provider.GetRequiredService<SettingsCheck>())
        .AddSingleton<IDoctorCheck, DataFolderCheck>()
        .AddSingleton<IDoctorCheck, DiskSpaceCheck>()
        .AddSingleton<IDoctorCheck, SqliteLibraryCheck>()
        .AddSingleton<IDoctorCheck, DatabaseCheck>()
        .AddSingleton<IDoctorCheck, IndexCheck>()
        .AddSingleton<IDoctorCheck, IndexAgreement>()
        .AddSingleton<IDoctorCheck, LexiconCheck>()
        .AddSingleton<IDoctorCheck, LanguagesCheck>()
        .AddSingleton<IDoctorCheck, ClockCheck>();

    private static void PrepareFolder(StorageOptions options)
    {
        if (!options.Problems().Any())
        {
            DataFolder.Create(options.Path);
        }
    }

    /// <summary>Where a data folder keeps what is added to the lexicon.</summary>
    public static string LexiconPath(StorageOptions options) => Path.Combine(options.Path, "lexicon");

    private static string IndexFolder(IServiceProvider services) =>
        Path.Combine(services.GetRequiredService<IOptions<StorageOptions>>().Value.Path, "index");
}
