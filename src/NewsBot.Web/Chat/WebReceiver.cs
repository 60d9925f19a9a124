using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;
using NewsBot.Web.Security;
using NewsBot.Web.Settings;

namespace NewsBot.Web.Chat;

/// <summary>Turns a request into a message for the bot, and waits until it has been answered.</summary>
internal sealed partial class WebReceiver(
    Inbox inbox, WriteAccess access, IOptions<WebOptions> web, IOptions<ChatOptions> chat, TimeProvider time)
{
    /// <summary>Name of this platform in messages and in the store.</summary>
    public const string Platform = "web";

    /// <param name="conversation">As the caller names it; null for a conversation of its own.</param>
    /// <param name="locale">BCP 47 as the caller names it; null for the browser's.</param>
    public async Task<IResult> ReceiveAsync(Command command, string? conversation, string? locale, HttpContext context)
    {
        if (conversation is not null && !ConversationId().IsMatch(conversation))
        {
            return Problem.Of(StatusCodes.Status400BadRequest, new Phrase("Web.BadConversation"), context.Request);
        }

        var language = locale is null ? RequestLanguage.Of(context.Request) : RequestLanguage.Named(locale);
        var id = Guid.NewGuid().ToString("N");
        var message = new IncomingMessage(
            Platform,
            id,
            conversation ?? id,
            web.Value.Collection,
            Caller(context),
            access.Check(context.Request) is null ? Role.Admin : Role.Reader,
            language,
            command,
            []);
        var channel = new WebReplyChannel(context, language);
        var deadline = time.GetUtcNow().AddSeconds(chat.Value.DeadlineSeconds);
        var turn = new Turn(message, channel, deadline, context.RequestAborted);
        if (inbox.Post(turn) != Admission.Taken)
        {
            context.Response.Headers.RetryAfter = "3";
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, new Phrase("Chat.Busy"), context.Request);
        }

        await turn.Ended;
        return channel.Result;
    }

    /// <summary>The caller's address; there are no accounts.</summary>
    public static string Caller(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "local";

    [GeneratedRegex("^[A-Za-z0-9-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex ConversationId();
}
