using Microsoft.AspNetCore.Http;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Questions;
using NewsBot.Platforms.Web.Api;

namespace NewsBot.Platforms.Web;

/// <summary>
/// Answers a request: as events while the answer grows where the caller asked for them, else as one JSON document.
/// </summary>
internal sealed class ReplyChannel(HttpContext context, string language) : IReplyChannel
{
    private readonly EventStream? _events =
        EventStream.IsAskedFor(context.Request) ? new EventStream(context.Response) : null;

    /// <summary>What is left to send when the turn has ended.</summary>
    public IResult Result { get; private set; } = Results.Empty;

    public Task AcknowledgeAsync(CancellationToken cancellation) =>
        _events?.StartAsync(cancellation) ?? Task.CompletedTask;

    public Task DraftAsync(AnswerDraft draft, CancellationToken cancellation) =>
        _events?.SendAsync("progress", draft, cancellation) ?? Task.CompletedTask;

    public Task ShowAsync(Reply reply, CancellationToken cancellation)
    {
        if (_events is null)
        {
            Result = AsResult(reply);
            return Task.CompletedTask;
        }

        return SendAsync(_events, reply, cancellation);
    }

    private async Task SendAsync(EventStream events, Reply reply, CancellationToken cancellation)
    {
        switch (reply)
        {
            case Reply.Answered answered:
                var actions = Format.Actions(answered.Actions, answered.Answer.Language);
                await events.SendAsync("actions", new ActionsJson(actions), cancellation);
                await events.SendAsync("answer", AnswerJson.From(answered.Answer, answered.Question), cancellation);
                break;
            default:
                var (status, reference) = Status(reply);
                await events.SendAsync(
                    status < StatusCodes.Status400BadRequest ? "reply" : "error",
                    new { status, detail = ReplyText.Compose(reply, language), reference },
                    cancellation);
                break;
        }
    }

    private IResult AsResult(Reply reply)
    {
        switch (reply)
        {
            case Reply.Answered answered:
                return Results.Json(AnswerJson.From(answered.Answer, answered.Question), Format.Json);
            case Reply.MoreSources more:
                return Results.Json(
                    new ReplyJson("", [.. more.Citations.Select(citation => AnswerJson.Source.Of(citation, more.Language))]), Format.Json);
            case Reply.Limited limited:
                context.Response.Headers.RetryAfter = Format.Id((long)Math.Ceiling(limited.RetryAfter.TotalSeconds));
                break;
        }

        var text = ReplyText.Compose(reply, language);
        var (status, reference) = Status(reply);
        return status < StatusCodes.Status400BadRequest
            ? Results.Json(new ReplyJson(text, []), Format.Json)
            : Results.Problem(detail: text, statusCode: status, extensions: reference is null
                ? null
                : new Dictionary<string, object?> { ["reference"] = reference });
    }

    private static (int Status, string? Reference) Status(Reply reply) => reply switch
    {
        Reply.Limited => (StatusCodes.Status429TooManyRequests, null),
        Reply.Refused => (StatusCodes.Status403Forbidden, null),
        Reply.Failure failure => (StatusCodes.Status500InternalServerError, failure.Reference),
        _ => (StatusCodes.Status200OK, null),
    };
}
