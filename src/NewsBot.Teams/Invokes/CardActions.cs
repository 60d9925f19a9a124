using Microsoft.AspNetCore.Http;
using NewsBot.Activities.Cards;
using NewsBot.Activities.Invokes;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Turns;
using NewsBot.Core.Texts;
using NewsBot.Teams.Conversations;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams.Invokes;

/// <summary>Deals with pressed buttons (Action.Execute).</summary>
internal sealed class CardActions(Inbox inbox, TurnFactory turns, TeamsTimings timings, TimeProvider time)
{
    public async Task<IResult> AnswerAsync(
        Activity activity, ConversationAddress address, CancellationToken cancellation)
    {
        var language = Phrasebook.Culture(activity.Language).TwoLetterISOLanguageName;
        if (Read(activity) is not { } command)
        {
            return CardAnswer.Message(new Phrase("Teams.UnknownAction"), language);
        }

        var channel = new InvokeChannel(turns.Channel(activity, address), language);
        switch (inbox.Post(turns.Create(activity, address, command, [], channel)))
        {
            case Admission.Busy:
                return CardAnswer.Message(new Phrase("Chat.Busy"), language);
            case Admission.Duplicate:
                return CardAnswer.Message(new Phrase("Teams.Working"), language);
            default:
                return await channel.AnswerAsync(timings.ButtonPatience, time, cancellation);
        }
    }

    private static Command? Read(Activity activity)
    {
        var data = activity.Value.At("action").At("data");
        if (activity.Value.At("action").Text("verb") != CardParts.Verb)
        {
            return null;
        }

        return data.Text("id") switch
        {
            RefusalParts.LoadId => new Command.Load(data.Text(RefusalParts.AddressField) is { Length: > 0 } typed ? [typed.Trim()] : []),
            { } id => ActionId.Read(id),
            null => null,
        };
    }
}
