using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Chat.Notices;
using NewsBot.Core.Health;
using NewsBot.Core.Settings;
using NewsBot.Platforms.Teams.Connector;
using NewsBot.Platforms.Teams.Conversations;
using NewsBot.Platforms.Teams.Health;
using NewsBot.Platforms.Teams.Invokes;
using NewsBot.Platforms.Teams.Trust;

namespace NewsBot.Platforms.Teams;

/// <summary>Registers the Teams platform. It is on when <see cref="Options.AppId"/> or <see cref="Options.Enabled"/> is set.</summary>
public static partial class Services
{
    /// <summary>Adds what every command needs of Teams: its settings, and the way to its tokens. Starts nothing.</summary>
    public static IServiceCollection AddTeamsSettings(this IServiceCollection services)
    {
        services.AddSettings<Options>(Options.Section);

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

    /// <summary>Adds the Teams platform. Expects its settings, the chat, the article store and the settings store.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<TeamsHealth>("teams");
        services.TryAddSingleton(new Timings());
        services.AddSingleton<ConnectorState>();
        services.AddSingleton<SendLimits>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<Options>>().Value.Trust);
        services.AddSingleton<TokenValidator>();
        services.AddSingleton<AnswerMessages>();
        services.AddSingleton<ConversationReferences>();
        services.AddSingleton<SentFiles>();
        services.AddSingleton<INoticeOutlet, NoticeOutlet>();
        services.AddSingleton<ChannelTools>();
        services.AddSingleton<IReplyPlaces, ReplyPlaces>();
        services.AddSingleton<TurnFactory>();
        services.AddSingleton<CardActions>();
        services.AddSingleton<ArticleSearch>();
        services.AddSingleton<InvokeReceiver>();
        services.AddSingleton<BusyNotices>();
        services.AddSingleton<Receiver>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    /// <summary>Puts the endpoint into an application, where Teams is on.</summary>
    public static WebApplication MapTeams(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<Options>>().Value;
        if (!options.IsOn)
        {
            return app;
        }

        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Services));
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
