using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Activities.Invokes;
using NewsBot.Activities.Limits;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Teams.Connector;
using NewsBot.Teams.Conversations;
using NewsBot.Teams.Invokes;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams;

/// <summary>
/// Registers the Teams platform. It is on when <see cref="TeamsOptions.AppId"/> or <see cref="TeamsOptions.Enabled"/>
/// is set.
/// </summary>
public static partial class TeamsServices
{
    /// <summary>
    /// Adds what every command needs of Teams: its settings, and the way to its tokens. Starts nothing.
    /// </summary>
    public static IServiceCollection AddTeamsSettings(this IServiceCollection services)
    {
        services.AddSettings<TeamsOptions>(TeamsOptions.Section);

        // Redirects are not followed: the bot's token and the addresses of files are for the host that was named.
        services.AddHttpClient(ActivityHttp.ClientName, http => http.DefaultRequestHeaders.UserAgent.ParseAdd(ProductVersion.Product))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers();
        services.AddSingleton<TokenHttp>();
        services.AddSingleton<BotTokens>();
        services.AddSingleton<IDoctorCheck, TeamsCheck>();
        return services;
    }

    /// <summary>
    /// Adds the Teams platform. Expects its settings, the chat, the article store and the settings store.
    /// </summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<TeamsHealth>("teams");
        services.TryAddSingleton(new TeamsTimings());
        services.AddSingleton<ConnectorState>();
        services.AddSingleton<SendLimits>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<TeamsOptions>>().Value.Trust);
        services.AddSingleton<TokenValidator>();
        services.AddSingleton<AnswerMessages>();
        services.AddSingleton<ConversationReferences>();
        services.AddSingleton<SentFiles>();
        services.AddSingleton<INoticeOutlet, TeamsNoticeOutlet>();
        services.AddSingleton<ChannelTools>();
        services.AddSingleton<IReplyPlaces, ReplyPlaces>();
        services.AddSingleton<TurnFactory>();
        services.AddSingleton<CardActions>();
        services.AddSingleton<ArticleSearch>();
        services.AddSingleton<InvokeReceiver>();
        services.AddSingleton<BusyNotices>();
        services.AddSingleton<TeamsReceiver>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    /// <summary>Puts the endpoint into an application, where Teams is on.</summary>
    public static WebApplication MapTeams(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<TeamsOptions>>().Value;
        if (!options.IsOn)
        {
            return app;
        }

        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TeamsServices));
        if (options.LoopbackOnly)
        {
            LogLoopback(log, MessagesEndpoint.Path);
        }
        else
        {
            LogOn(log, MessagesEndpoint.Path);
        }

        var endpoint = app.Services.GetRequiredService<MessagesEndpoint>();
        app.MapPost(MessagesEndpoint.Path, async context => await (await endpoint.HandleAsync(context)).ExecuteAsync(context));
        return app;
    }

    [LoggerMessage(1300, LogLevel.Warning,
        "Teams:AppId is not set: {Path} takes messages from this machine only, without checking who sends them.")]
    private static partial void LogLoopback(ILogger log, string path);

    [LoggerMessage(1302, LogLevel.Information, "Teams messages are taken at {Path}.")]
    private static partial void LogOn(ILogger log, string path);
}
