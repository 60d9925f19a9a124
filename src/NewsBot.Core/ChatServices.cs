using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NewsBot.Core.Articles.Feeds;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Commands;
using NewsBot.Core.Chat.Library;
using NewsBot.Core.Chat.Loads;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Settings;

namespace NewsBot.Core;

/// <summary>Registers the chat: inbox, workers and command handlers.</summary>
public static class ChatServices
{
    /// <summary>
    /// Adds the chat. Expects IAskQuestion, IArticleStore, IAnswerStore, IJobQueue and their use cases.
    /// </summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSettings<ChatOptions>(ChatOptions.Section);
        services.AddLibrary();
        services.AddSingleton<Inbox>();
        services.AddSingleton<TurnRouter>();
        services.AddSingleton<QuestionLimit>();
        services.TryAddSingleton<SourceMarks>();
        services.AddSingleton<AnswerMemory>();
        services.AddSingleton<IFeedNotices, FeedNotices>();
        services.AddSingleton<LoadIntake>();
        services.AddSingleton<WatchedLoads>();
        services.AddSingleton<LoadWatch>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<LoadWatch>());
        services.AddHostedService<TurnWorker>();
        return services.AddHandlers();
    }

    private static IServiceCollection AddHandlers(this IServiceCollection services) => services
        .AddSingleton<AskHandler>()
        .AddSingleton<MoreHandler>()
        .AddSingleton<ShareHandler>()
        .AddSingleton<FeedbackHandler>()
        .AddSingleton<ArticlesHandler>()
        .AddSingleton<ShowHandler>()
        .AddSingleton<LoadHandler>()
        .AddSingleton<CancelHandler>()
        .AddSingleton<RemoveHandler>()
        .AddSingleton<RestoreHandler>()
        .AddSingleton<UndoHandler>()
        .AddSingleton<VersionsHandler>()
        .AddSingleton<AuditHandler>()
        .AddSingleton<FeedsHandler>()
        .AddSingleton<StatusHandler>()
        .AddSingleton<HelpHandler>()
        .AddSingleton<UnknownHandler>();
}
