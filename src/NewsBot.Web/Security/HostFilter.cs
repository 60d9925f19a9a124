using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Security;

/// <summary>
/// Refuses requests by names that are not the bot's, so that no other site's page can pose as its own.
/// </summary>
internal sealed class HostFilter(IOptions<WebOptions> options) : IMiddleware
{
    // Where probes of an orchestrator ask by address.
    private static readonly PathString Health = "/health";

    public Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        IsAllowed(context.Request)
            ? next(context)
            : Problem.Of(StatusCodes.Status421MisdirectedRequest, new("Web.UnknownHost"), context.Request)
                .ExecuteAsync(context);

    private bool IsAllowed(HttpRequest request)
    {
        var host = request.Host.Host;
        return LocalCaller.IsLocalName(host)
            || options.Value.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
            || (options.Value.Hosts.Count == 0 && !options.Value.IsLoopback)
            || request.Path.StartsWithSegments(Health, StringComparison.Ordinal);
    }
}
