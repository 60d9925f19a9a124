using Microsoft.AspNetCore.Http;
using NewsBot.Activities.Invokes;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Turns;
using NewsBot.Teams.Conversations;

namespace NewsBot.Teams.Invokes;

/// <summary>Answers what Teams waits for: its HTTP answer is the answer of the bot.</summary>
internal sealed class InvokeReceiver(
    CardActions cards, ArticleSearch search, AnswerMessages answers, TurnFactory turns, Inbox inbox)
{
    public Task<IResult> AnswerAsync(Activity activity, ConversationAddress address, CancellationToken cancellation) =>
        activity.Name switch
        {
            "adaptiveCard/action" => cards.AnswerAsync(activity, address, cancellation),
            "composeExtension/query" => search.AnswerAsync(activity, turns.Collection(address.Tenant), cancellation),
            "message/submitAction" => Task.FromResult(Feedback(activity, address)),
            _ => Task.FromResult(Results.StatusCode(StatusCodes.Status501NotImplemented)),
        };

    // What people write beside their thumb is not kept: nobody would read it, and it is theirs.
    private IResult Feedback(Activity activity, ConversationAddress address)
    {
        var reaction = activity.Value.At("actionValue").Text("reaction");
        if (activity.Value.Text("actionName") == "feedback"
            && reaction is "like" or "dislike"
            && activity.ReplyToId is { } message
            && answers.Find(address.ConversationId, message) is { } answer)
        {
            inbox.Post(turns.Create(
                activity, address, new Command.Feedback(answer, reaction == "like"), [], new SilentChannel()));
        }

        return Results.Json(new { });
    }
}
