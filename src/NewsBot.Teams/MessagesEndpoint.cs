using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams;

/// <summary>
/// POST /api/messages. Trust comes first: nothing of a body is read before its sender has shown a genuine token, and
/// nothing is done before the token has been found to speak for this activity.
/// </summary>
internal sealed partial class MessagesEndpoint(
    TokenValidator tokens, TeamsReceiver receiver, IOptions<TeamsOptions> options, ILogger<MessagesEndpoint> log)
{
    public const string Path = "/api/messages";

    // Teams' own limit is below 100 KB.
    private const int MaxBytes = 256 * 1024;

    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var verdict = await JudgeAsync(context);
        if (verdict is TokenVerdict.Refused refused)
        {
            LogRefused(refused.Reason);
            return Results.Unauthorized();
        }

        if (!context.Request.HasJsonContentType())
        {
            return Results.BadRequest();
        }

        if (await ReadAsync(context) is not { Type.Length: > 0 } activity)
        {
            return Results.BadRequest();
        }

        if (!verdict.Fits(activity, out var reason))
        {
            LogRefused(reason);
            return Results.Unauthorized();
        }

        return await receiver.ReceiveAsync(activity, context.RequestAborted);
    }

    private async Task<TokenVerdict> JudgeAsync(HttpContext context) =>
        !options.Value.LoopbackOnly
            ? await tokens.ValidateAsync(context.Request.Headers.Authorization, context.RequestAborted)
            : LocalCaller.Is(
                context.Connection.RemoteIpAddress,
                context.Request.Host.Host,
                context.Request.Headers.ContainsKey)
                ? new TokenVerdict.ThisMachine()
                : new TokenVerdict.Refused("not from this machine, and no app id is configured");

    private static async Task<Activity?> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxBytes;
        }

        try
        {
            return await Activity.ReadAsync(context.Request.Body, context.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }

    [LoggerMessage(1341, LogLevel.Information, "A request to the Teams endpoint was refused: {Reason}.")]
    private partial void LogRefused(string reason);
}
