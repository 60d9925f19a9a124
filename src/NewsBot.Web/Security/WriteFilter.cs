using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Web.Security;

/// <summary>Guards an endpoint of another platform as the page's own.</summary>
public static class WriteGuard
{
    /// <summary>
    /// Lets only those through who may write: with the admin token, or, where none is set, at this machine and not from
    /// another site's page.
    /// </summary>
    public static RouteHandlerBuilder RequireWriteAccess(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter<WriteFilter>();
}

/// <summary>Lets only those through to an endpoint who may write.</summary>
internal sealed class WriteFilter(WriteAccess access) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (access.Check(http.Request) is not { } refusal)
        {
            return next(context);
        }

        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return ValueTask.FromResult<object?>(Problem.Of(refusal.Status, new(refusal.Phrase), http.Request));
    }
}
