using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;
using NewsBot.Web.Security;

namespace NewsBot.Web;

/// <summary>
/// The one place of the web platform that catches every exception: a request's fault becomes an answer to it.
/// </summary>
internal sealed partial class ErrorBoundary(ILogger<ErrorBoundary> log) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (IsBare(context.Response))
            {
                var status = context.Response.StatusCode;
                await Problem.Of(status, Sentence(status), context.Request).ExecuteAsync(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer any more.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, bad.StatusCode, Sentence(bad.StatusCode));
        }
#pragma warning disable CA1031 // The boundary that this class is.
        catch (Exception cause)
        {
            var reference = FailureReference.Next();
            LogFailed(cause, reference, context.Request.Method, context.GetEndpoint()?.DisplayName);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            await AnswerAsync(
                context, StatusCodes.Status500InternalServerError, new Phrase("Chat.Failed", reference), reference);
        }
#pragma warning restore CA1031
    }

    // The framework says some errors by their status alone.
    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null };

    private static Phrase Sentence(int status) => status switch
    {
        StatusCodes.Status404NotFound => new("Web.NothingHere"),
        StatusCodes.Status405MethodNotAllowed => new("Web.BadMethod"),
        StatusCodes.Status413PayloadTooLarge => new("Web.BodyTooLarge"),
        _ => new("Web.BadRequest"),
    };

    private static async Task AnswerAsync(HttpContext context, int status, Phrase detail, string? reference = null)
    {
        context.Response.Clear();
        await SecurityHeadersAgainAsync(context);
        await Problem.Of(status, detail, context.Request, reference).ExecuteAsync(context);
    }

    private static Task SecurityHeadersAgainAsync(HttpContext context) =>
        SecurityHeaders.AddAsync(context, _ => Task.CompletedTask);

    [LoggerMessage(1201, LogLevel.Error, "{Reference}: {Method} {Endpoint} failed.")]
    private partial void LogFailed(Exception cause, string reference, string method, string? endpoint);
}
