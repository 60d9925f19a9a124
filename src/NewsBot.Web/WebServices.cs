using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NewsBot.Core.Settings;
using NewsBot.Web.Api;
using NewsBot.Web.Chat;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Web;

/// <summary>Registers the web platform: the page, the HTTP interface and health.</summary>
public static class WebServices
{
    private static readonly TimeSpan HealthTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Adds the web platform. Expects the chat, the article use cases and the store.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddSettings<WebOptions>(WebOptions.Section);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddSingleton<WriteAccess>();
        services.AddSingleton<HostFilter>();
        services.AddSingleton<ErrorBoundary>();
        services.AddSingleton<WebReceiver>();
        services.AddSingleton<ArticleEndpoints>();
        services.AddSingleton<LoadEndpoints>();
        services.AddSingleton<JobEndpoints>();
        services.AddSingleton<FeedEndpoints>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", timeout: HealthTimeout);
        return services;
    }

    /// <summary>Puts the web platform into an application, and has it listen on <see cref="WebOptions.Url"/>.</summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<WebOptions>>().Value;
        app.Urls.Add(options.Url);
        if (options.BehindProxy)
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            });
        }

        app.Use(SecurityHeaders.AddAsync);
        app.UseMiddleware<ErrorBoundary>();
        app.UseMiddleware<HostFilter>();
        app.MapPage();
        app.MapStatus();
        app.MapAsk();
        ArticleEndpoints.Map(app);
        LoadEndpoints.Map(app);
        JobEndpoints.Map(app);
        FeedEndpoints.Map(app);
        MapHealth(app);
        return app;
    }

    private static void MapHealth(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),

                // What a check says itself; the message of an exception may tell more than is meant for everybody.
                details = report.Entries
                    .Where(entry => entry.Value is { Exception: null, Description.Length: > 0 })
                    .ToDictionary(entry => entry.Key, entry => entry.Value.Description),
            }),
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status200OK },
        });
    }
}
