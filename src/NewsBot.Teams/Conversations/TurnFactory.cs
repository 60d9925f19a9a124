using Microsoft.Extensions.Options;
using NewsBot.Activities.Protocol;
using NewsBot.Activities.Trust;
using NewsBot.Core.Chat;
using NewsBot.Core.Chat.Replies;
using NewsBot.Teams.Settings;

namespace NewsBot.Teams.Conversations;

/// <summary>Makes turns out of activities: who asks, what they may do, and in which collection.</summary>
internal sealed class TurnFactory(
    IOptions<TeamsOptions> options, IOptions<ChatOptions> chat, ChannelTools tools, TimeProvider time)
{
    /// <summary>Name of this platform in messages and in the store.</summary>
    public const string Platform = "teams";

    /// <summary>A turn whose reply goes into the conversation.</summary>
    public Turn Create(
        Activity activity,
        ConversationAddress address,
        Command command,
        IReadOnlyList<IncomingFile> files,
        bool welcome = false) =>
        Create(activity, address, command, files, Channel(
            activity, address, welcome ? ReplyManner.Welcome : command is Command.Ask ? ReplyManner.Answer : ReplyManner.Command));

    public Turn Create(
        Activity activity,
        ConversationAddress address,
        Command command,
        IReadOnlyList<IncomingFile> files,
        IReplyChannel channel)
    {
        // Ids of activities are only unique within their conversation.
        var id = $"{address.ConversationId}\n{activity.Id ?? Guid.NewGuid().ToString("N")}";
        var message = new IncomingMessage(
            Platform,
            id,
            address.ConversationId,
            Collection(address.Tenant),
            Person(activity),
            RoleOf(activity),
            activity.Language,
            command,
            files);
        return new Turn(message, channel, time.GetUtcNow().AddSeconds(chat.Value.DeadlineSeconds));
    }

    public TeamsReplyChannel Channel(
        Activity activity, ConversationAddress address, ReplyManner manner = ReplyManner.Command) =>
        new(address, RoleOf(activity), manner, tools);

    /// <summary>The collection of a tenant's people.</summary>
    public string Collection(string tenant) =>
        options.Value.Collection is { Length: > 0 } shared ? shared : $"teams-{tenant}";

    // Teams does not say who owns a team; asking the directory (Graph) would need a right that few admins give.
    private Role RoleOf(Activity activity) => activity.From?.AadObjectId switch
    {
        { } person when options.Value.Admins.Contains(person, StringComparer.OrdinalIgnoreCase) => Role.Admin,
        { } person when options.Value.Editors.Contains(person, StringComparer.OrdinalIgnoreCase) => Role.Editor,
        _ => Role.Reader,
    };

    private static string Person(Activity activity) =>
        activity.From?.AadObjectId ?? activity.From?.Id ?? "nobody";
}
