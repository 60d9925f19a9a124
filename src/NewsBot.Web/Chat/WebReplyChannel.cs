using Microsoft.AspNetCore.Http;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;

namespace NewsBot.Web.Chat;

/// <summary>
/// Answers a request: as events while the answer grows where the caller asked for them, else as one JSON document.
/// </summary>
internal sealed class WebReplyChannel(HttpContext context, string language) : IReplyChannel
{
    private readonly EventStream? _events =
        EventStream.IsAskedFor(context.Request) ? new EventStream(context.Response) : null;

    private bool _isShown;

    /// <summary>What is left to send when the turn has ended.</summary>
    public IResult Result { get; private set; } = Results.Empty;

    public Task AcknowledgeAsync(CancellationToken cancellation) =>
        _events?.StartAsync(cancellation) ?? Task.CompletedTask;

    public Task DraftAsync(AnswerDraft draft, CancellationToken cancellation) =>
        _events?.SendAsync("progress", new { text = draft.Text }, cancellation) ?? Task.CompletedTask;

    public Task ShowAsync(Reply reply, CancellationToken cancellation)
    {
        // A load is followed at its own address; the request in which it was accepted is over by then.
        if (_isShown && reply is Reply.LoadProgress)
        {
            return Task.CompletedTask;
        }

        _isShown = true;
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
                var actions = WebFormat.Actions(answered.Actions, answered.Answer.Language);
                await events.SendAsync("actions", new ActionsJson(actions), cancellation);
                await events.SendAsync("answer", AnswerJson.From(answered.Answer, answered.Question), cancellation);
                break;
            default:
                var (status, reference) = Status(reply);
                await (status < StatusCodes.Status400BadRequest
                    ? events.SendAsync("reply", Json(reply), cancellation)
                    : events.SendAsync("error", new { status, detail = ReplyText.Compose(reply, language), reference }, cancellation));
                break;
        }
    }

    private IResult AsResult(Reply reply)
    {
        switch (reply)
        {
            case Reply.Answered answered:
                return Results.Json(AnswerJson.From(answered.Answer, answered.Question), WebFormat.Json);
            case Reply.Limited limited:
                context.Response.Headers.RetryAfter = WebFormat.Id((long)Math.Ceiling(limited.RetryAfter.TotalSeconds));
                break;
        }

        var (status, reference) = Status(reply);
        return status < StatusCodes.Status400BadRequest
            ? Results.Json(Json(reply), WebFormat.Json)
            : Results.Problem(detail: ReplyText.Compose(reply, language), statusCode: status, extensions: reference is null
                ? null
                : new Dictionary<string, object?> { ["reference"] = reference });
    }

    private ReplyJson Json(Reply reply) => new(
        reply is Reply.MoreSources ? "" : ReplyText.Compose(reply, language),
        reply is Reply.MoreSources more ? [.. more.Citations.Select(citation => AnswerJson.Source.Of(citation, more.Language))] : [],
        WebFormat.Actions(reply.Actions, language),
        reply is Reply.LoadProgress load ? WebFormat.Id(load.Job.Id) : null);

    private static (int Status, string? Reference) Status(Reply reply) => reply switch
    {
        Reply.Limited => (StatusCodes.Status429TooManyRequests, null),
        Reply.Refused => (StatusCodes.Status403Forbidden, null),
        Reply.Failure failure => (StatusCodes.Status500InternalServerError, failure.Reference),
        _ => (StatusCodes.Status200OK, null),
    };
}
