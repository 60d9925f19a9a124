using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Articles.Jobs;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Settings;
using NewsBot.Search;
using NewsBot.Search.Vectors;

namespace NewsBot.Sqlite;

/// <summary>Registers the store.</summary>
public static class SqliteServices
{
    /// <summary>
    /// Keeps everything in an SQLite file in the data folder. The file is opened, and created or brought up to date,
    /// by the first operation; that is where <see cref="StoreUnusableException"/> is thrown.
    /// </summary>
    /// <param name="configure">Called with the settings as they are given, before they are checked.</param>
    public static IServiceCollection AddSqliteStorage(
        this IServiceCollection services, Action<StorageOptions> configure)
    {
        services.AddSettings<StorageOptions>(StorageOptions.Section).Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new SqliteDatabase(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value.Path,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IArticleStore, SqliteArticleStore>();
        services.AddSingleton<IChangeFeed>(provider => provider.GetRequiredService<IArticleStore>());
        services.AddSingleton<IJobQueue, SqliteJobQueue>();
        services.AddSingleton<IStoreBackup, SqliteBackup>();
        services.AddSingleton<ISettingsStore, SqliteSettingsStore>();
        services.AddSingleton<ICollectionEraser, SqliteCollectionEraser>();
        services.AddSingleton<IFeedStore, SqliteFeedStore>();
        services.AddSingleton<IStoryGroups, SqliteStoryGroups>();
        services.AddSingleton<IAuditLog, SqliteAuditLog>();
        services.AddSingleton<IEmbeddingStore, SqliteEmbeddingStore>();
        services.AddSingleton<ILoadUndo, SqliteLoadUndo>();
        services.AddSingleton<IAnswerStore, SqliteAnswerStore>();
        return services;
    }
}
