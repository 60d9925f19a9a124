using System.Diagnostics.CodeAnalysis;
using NewsBot.Activities.Protocol;

namespace NewsBot.Activities.Trust;

/// <summary>Where messages of a conversation are sent. Only made from activities that were trusted.</summary>
/// <param name="ServiceUrl">Ends with a slash.</param>
/// <param name="Bot">The bot as the conversation knows it.</param>
/// <param name="User">Who wrote; null where nobody did.</param>
/// <param name="Locale">Language of who wrote (BCP 47).</param>
public sealed record ConversationAddress(
    Uri ServiceUrl,
    string ConversationId,
    string Tenant,
    string ConversationType,
    ChannelAccount Bot,
    ChannelAccount? User,
    string? Locale)
{
    /// <summary>Tenant of a conversation that names none, as the Agents Playground's.</summary>
    public const string NoTenant = "local";

    /// <summary>A chat of one person and the bot.</summary>
    public bool IsPersonal => ConversationType == "personal";

    /// <summary>A channel of a team.</summary>
    public bool IsChannel => ConversationType == "channel";

    /// <summary>False where the activity does not say where it comes from.</summary>
    public static bool TryRead(Activity activity, [NotNullWhen(true)] out ConversationAddress? address)
    {
        address = ServiceAddress.Read(activity.ServiceUrl) is { } service
            && activity is { Conversation.Id: { Length: > 0 } id, Recipient.Id.Length: > 0 }
                ? new ConversationAddress(
                    service,
                    id,
                    activity.Tenant ?? NoTenant,
                    activity.Conversation.ConversationType ?? "personal",
                    activity.Recipient,
                    activity.From,
                    activity.Language)
                : null;
        return address is not null;
    }
}
