using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NewsBot.Core.Chat;
using NewsBot.Core.Questions;
using NewsBot.Core.Texts;
using NewsBot.Web.Chat;
using NewsBot.Web.Security;

namespace NewsBot.Web.Api;

/// <summary>POST /api/ask, /api/say and /api/actions: what goes to the bot as a message.</summary>
internal static class AskEndpoints
{
    // A question of the greatest length, each character as a JSON escape, and the other fields.
    private const int MaxBodyBytes = Question.MaxLength * 6 + 8_192;

    public static void MapAsk(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/ask", AskAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes));
        routes.MapPost("/api/say", SayAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes));
        routes.MapPost("/api/actions", ActAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes));
    }

    private static Task<IResult> AskAsync(AskRequest ask, WebReceiver receiver, HttpContext context)
    {
        var problem = ask switch
        {
            { Question: null } or { Question.Length: 0 } => new Phrase("Chat.EmptyQuestion"),
            { Question.Length: > Question.MaxLength } => new Phrase("Chat.LongQuestion", Question.MaxLength),
            _ => null,
        };
        if (problem is not null)
        {
            return Task.FromResult(Problem.Of(StatusCodes.Status400BadRequest, problem, context.Request));
        }

        var source = string.IsNullOrWhiteSpace(ask.Source) ? null : ask.Source;
        return receiver.ReceiveAsync(
            new Command.Ask(ask.Question!, ask.Since, ask.Until, source), ask.Conversation, ask.Language, context);
    }

    private static Task<IResult> SayAsync(SayRequest said, WebReceiver receiver, HttpContext context)
    {
        var command = CommandParser.Parse(said.Text ?? "");
        return command is Command.Ask ask
            ? AskAsync(
                new AskRequest(
                    ask.Text,
                    ask.Since ?? said.Since,
                    ask.Until ?? said.Until,
                    ask.Source ?? said.Source,
                    said.Conversation,
                    said.Language),
                receiver,
                context)
            : receiver.ReceiveAsync(command, said.Conversation, said.Language, context);
    }

    private static Task<IResult> ActAsync(ActionRequest action, WebReceiver receiver, HttpContext context) =>
        ActionId.Read(action.Id ?? "") is { } command
            ? receiver.ReceiveAsync(command, action.Conversation, action.Language, context)
            : Task.FromResult(Problem.Of(
                StatusCodes.Status400BadRequest, new Phrase("Web.BadAction"), context.Request));
}

/// <summary>An action that was offered with an answer.</summary>
internal sealed record ActionRequest(string? Id, string? Conversation = null, string? Language = null);

/// <summary>A question as it is posted.</summary>
/// <param name="Conversation">Joins follow-ups: 1 to 64 letters, digits and hyphens, best a random UUID.</param>
/// <param name="Language">The asker's language (BCP 47); without it, the browser's.</param>
internal sealed record AskRequest(
    string? Question,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Source = null,
    string? Conversation = null,
    string? Language = null);

/// <summary>What a person types into the chat: a question or a command.</summary>
/// <param name="Text">As <see cref="CommandParser"/> reads it.</param>
/// <param name="Since">Limits of a question that names none of its own, as of <see cref="AskRequest"/>.</param>
internal sealed record SayRequest(
    string? Text,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Source = null,
    string? Conversation = null,
    string? Language = null);
