using Microsoft.AspNetCore.Http;

namespace NewsBot.Web.Security;

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
