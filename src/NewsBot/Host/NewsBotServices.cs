using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Fetching;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat;
using NewsBot.Core.Health;
using NewsBot.Core.Language.Shipped;
using NewsBot.Core.Questions;
using NewsBot.Core.Search.Analysis;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Search.Lexicon;
using NewsBot.Host.Doctor;
using NewsBot.Models.OpenAi;
using NewsBot.Platforms.Discord;
using NewsBot.Platforms.Teams;
using NewsBot.Storage;
using NewsBot.Storage.Sqlite;

namespace NewsBot.Host;

/// <summary>The one place where the program's parts are put together.</summary>
internal static class NewsBotServices
{
    /// <summary>What every command needs. Starts nothing.</summary>
    public static IServiceCollection AddNewsBot(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSettings<StorageOptions>(StorageOptions.Section)
        .AddSettings<BundledOptions>(BundledOptions.Section)
        .AddSettings<BrowserOptions>(BrowserOptions.Section)
        .AddSettings<ChatOptions>(ChatOptions.Section)
        .AddSettings<LoadWorkerOptions>("Loading")
        .AddSettings<FetchingOptions>(FetchingOptions.Section)
        .AddSettings<FeedOptions>(FeedOptions.Section)
        .AddSingleton(new SettingsSection(Platforms.Web.Options.Section, typeof(Platforms.Web.Options)))
        .AddSingleton(new SettingsSection(Platforms.Teams.Options.Section, typeof(Platforms.Teams.Options)))
        .AddTeamsSettings()
        .AddSingleton(new SettingsSection(Platforms.Discord.Options.Section, typeof(Platforms.Discord.Options)))
        .AddSqliteStorage(PrepareFolder)
        .AddSearchIndex(IndexFolder)
        .AddArticles()
        .AddSingleton(provider => new LexiconFolder(
            LexiconPath(provider.GetRequiredService<IOptions<StorageOptions>>().Value),
            provider.GetRequiredService<Analyzers>()))
        .AddSingleton(provider => provider.GetRequiredService<LexiconFolder>().Lexicon)
        .AddLanguages()
        .AddQuestions()
        .AddSettings<ModelsOptions>(ModelsOptions.Section)
        .AddOpenAiModels()
        .AddSingleton<FirstNews>()
        .AddDiscordTools()
        .AddDoctor();

    /// <summary>What goes on in a running bot whether or not somebody asks.</summary>
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services) => services
        .AddHostedService<IndexFollowing>()
        .AddHostedService<Embedding>()
        .AddChat()
        .AddLoadWorker()
        .AddFeedPoller();

    private static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<IDoctorCheck, SettingsCheck>()
        .AddSingleton<IDoctorCheck, DataFolderCheck>()
        .AddSingleton<IDoctorCheck, DiskSpaceCheck>()
        .AddSingleton<IDoctorCheck, DatabaseCheck>()
        .AddSingleton<IDoctorCheck, IndexChecker>()
        .AddSingleton<IDoctorCheck, IndexAgreement>()
        .AddSingleton<IDoctorCheck, LexiconCheck>()
        .AddSingleton<IDoctorCheck, LanguagesCheck>()
        .AddSingleton<IDoctorCheck, ClockCheck>();

    private static void PrepareFolder(StorageOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Path) && !File.Exists(options.Path))
        {
            DataFolder.Create(options.Path);
        }
    }

    /// <summary>Where a data folder keeps what is added to the lexicon.</summary>
    public static string LexiconPath(StorageOptions options) => Path.Combine(options.Path, "lexicon");

    private static string IndexFolder(IServiceProvider services) =>
        Path.Combine(services.GetRequiredService<IOptions<StorageOptions>>().Value.Path, "index");
}
