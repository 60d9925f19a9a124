using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Activities.Protocol;

/// <summary>
/// What Teams sends: the fields of the Bot Framework's activity that the bot reads. Unknown fields are passed over
/// (specification of the activity, rules A2005 and A2014). Everything in it comes from outside.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>Where the conversation lives; to be called only once the activity is trusted.</summary>
    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    /// <summary>The bot, as this conversation knows it.</summary>
    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    /// <summary>Language of the sender's client (BCP 47).</summary>
    public string? Locale { get; init; }

    /// <summary>The message that an invoke came from.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Name of an invoke, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What has happened to an installation: <c>add</c>, <c>remove</c> and their <c>-upgrade</c> forms.
    /// </summary>
    public string? Action { get; init; }

    /// <summary>Who has left the conversation.</summary>
    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; init; }

    public JsonElement Value { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public IReadOnlyList<ActivityAttachment?>? Attachments { get; init; }

    public JsonElement ChannelData { get; init; }

    /// <summary>The tenant that the sender is in; null where the activity does not say.</summary>
    [JsonIgnore]
    public string? Tenant => ChannelData.At("tenant").Text("id") ?? Conversation?.TenantId;

    /// <summary>The sender's language: of the activity, or of the client that it names.</summary>
    [JsonIgnore]
    public string? Language => Locale
        ?? Entities?.Where(entity => entity.Text("type") == "clientInfo").Select(e => e.Text("locale")).FirstOrDefault();

    /// <summary>Null where the text is not the JSON of an activity.</summary>
    public static async Task<Activity?> ReadAsync(Stream body, CancellationToken cancellation)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(body, ProtocolJson.Default.Activity, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What hangs on a message: a file, a card, or the message's text again as HTML.</summary>
public sealed record ActivityAttachment(string? ContentType, string? Name, JsonElement Content);

/// <summary>A person or a bot.</summary>
/// <param name="Id">
/// Id within the conversation's channel, such as <c>29:…</c> for people and <c>28:…</c> for bots.
/// </param>
/// <param name="AadObjectId">The person's object id in the directory of their tenant.</param>
public sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null);

/// <summary>A conversation.</summary>
/// <param name="Id">In a channel it ends with <c>;messageid=…</c>, the message that the thread began with.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
public sealed record ConversationAccount(string? Id, string? ConversationType = null, string? TenantId = null);
