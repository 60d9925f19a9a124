using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Chat.Commands;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Tools;

namespace NewsBot.Mcp;

/// <summary>
/// <c>/mcp</c>: the Model Context Protocol over streamable HTTP, without sessions
/// (https://modelcontextprotocol.io/specification). Its server is put together at the first request, so that who does not
/// use it does not pay for it.
/// </summary>
public static class McpEndpoint
{
    private const string Path = "/mcp";

    // A call with a question of the greatest length, each character as a JSON escape, and the fields around it.
    private const int MaxBodyBytes = Question.MaxLength * 6 + 16_384;

    /// <summary>Maps it; who may call is for the host to add.</summary>
    /// <param name="collection">The collection that callers read.</param>
    public static RouteHandlerBuilder MapMcpServer(this IEndpointRouteBuilder routes, string collection)
    {
        var server = new Lazy<(ServiceProvider Services, RequestDelegate Pipeline)>(() => Build(routes.ServiceProvider));
        routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopped.Register(() =>
        {
            if (server.IsValueCreated)
            {
                server.Value.Services.Dispose();
            }
        });
        return routes.Map(Path, (HttpContext context, QuestionLimit limit) => ServeAsync(context, server.Value, collection, limit))
            .WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes));
    }

    private static async Task ServeAsync(
        HttpContext context, (ServiceProvider Services, RequestDelegate Pipeline) server, string collection, QuestionLimit limit)
    {
        var (endpoint, services) = (context.GetEndpoint(), context.RequestServices);
        await using var scope = server.Services.CreateAsyncScope();
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "local";
        scope.ServiceProvider.GetRequiredService<CallerOfRequest>().Caller = new Caller(collection, () => limit.TryTake(address));

        // Its own routing finds the endpoint of the protocol; ours would stand in its way.
        context.SetEndpoint(null);
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await server.Pipeline(context);
        }
        finally
        {
            context.RequestServices = services;
            context.SetEndpoint(endpoint);
        }
    }

    private static (ServiceProvider Services, RequestDelegate Pipeline) Build(IServiceProvider bot)
    {
        var services = new ServiceCollection()
            .AddSingleton(bot.GetRequiredService<ILoggerFactory>())
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton(bot.GetRequiredService<IHostApplicationLifetime>())
            .AddSingleton(_ => new DiagnosticListener(typeof(McpEndpoint).FullName!))
            .AddRouting()
            .AddScoped<CallerOfRequest>();
        var (questions, news, time) = Answering(bot);
        services.AddMcpServer(options => ServerOptions.Fill(
                options,
                call => new NewsToolset(
                    questions, news, time, call.Services!.GetRequiredService<CallerOfRequest>().Caller!)))
            .WithHttpTransport(http => http.Stateless = true);
        var provider = services.BuildServiceProvider();
        var app = new ApplicationBuilder(provider);
        app.UseRouting();
        app.UseEndpoints(routes => routes.MapMcp(Path));
        return (provider, app.Build());
    }

    internal static (IAskQuestion Questions, NewsTools News, TimeProvider Time) Answering(IServiceProvider bot) => (
        bot.GetRequiredService<IAskQuestion>(), bot.GetRequiredService<NewsTools>(), bot.GetRequiredService<TimeProvider>());

    /// <summary>Who calls, for as long as the request lasts.</summary>
    private sealed class CallerOfRequest
    {
        public Caller? Caller { get; set; }
    }
}
