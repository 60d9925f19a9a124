using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using NewsBot.Activities.Trust;
using NewsBot.Core.Caching;
using NewsBot.Core.Settings;

namespace NewsBot.Teams.Conversations;

/// <summary>
/// Where the bot may speak without having been asked: the conversations that it is in, kept durably because Teams
/// tells of each only once.
/// </summary>
internal sealed partial class ConversationReferences(ISettingsStore settings, ILogger<ConversationReferences> log)
{
    private const string Scope = "teams:conversation:";
    private const string Key = "reference";
    private const int Remembered = 10_000;

    private readonly Lock _gate = new();
    private readonly LruCache<string> _known = new(Remembered);

    /// <summary>Keeps a conversation. Writes only what is new.</summary>
    public async Task RememberAsync(ConversationAddress address, CancellationToken cancellation)
    {
        var id = Id(address.ConversationId);
        var value = JsonSerializer.Serialize(
            new ConversationReference(
                address.ServiceUrl, id, address.Tenant, address.ConversationType, address.Bot.Id!, address.Bot.Name),
            ReferenceJson.Default.ConversationReference);
        lock (_gate)
        {
            if (_known.TryGet(id, out var known) && known == value)
            {
                return;
            }
        }

        await settings.SetAsync(Scope + id, Key, value, cancellation);
        lock (_gate)
        {
            _known.Set(id, value);
        }
    }

    /// <summary>Keeps a conversation without having anybody wait for the disk.</summary>
    public void Notice(ConversationAddress address) => _ = NoticeAsync(address);

    /// <summary>Forgets a conversation that the bot is no longer in.</summary>
    public async Task ForgetAsync(string conversation, CancellationToken cancellation)
    {
        var id = Id(conversation);
        lock (_gate)
        {
            _known.Set(id, "");
        }

        await settings.SetAsync(Scope + id, Key, null, cancellation);
    }

    /// <summary>The conversation where the bot is in it; null where it is not, or no longer.</summary>
    public async Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellation) =>
        await settings.FindAsync(Scope + Id(conversation), Key, cancellation) is { } value
            ? JsonSerializer.Deserialize(value, ReferenceJson.Default.ConversationReference)
            : null;

    /// <summary>Every conversation that the bot is in.</summary>
    public async Task<IReadOnlyList<ConversationReference>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await settings.ListAsync(Scope, Key, cancellation)).Values
            .Select(value => JsonSerializer.Deserialize(value, ReferenceJson.Default.ConversationReference))
            .OfType<ConversationReference>(),
    ];

    private async Task NoticeAsync(ConversationAddress address)
    {
        try
        {
            await RememberAsync(address, CancellationToken.None);
        }
#pragma warning disable CA1031 // Nobody waits for this task; the conversation's next message tries again.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            LogUnkept(cause);
        }
    }

    [LoggerMessage(1333, LogLevel.Warning, "A conversation could not be kept; it may be missed after a restart.")]
    private partial void LogUnkept(Exception cause);

    // A thread of a channel is spoken to through its channel.
    private static string Id(string conversation) => conversation.Split(';')[0];
}

/// <summary>A conversation that the bot is in, as it is kept.</summary>
internal sealed record ConversationReference(
    Uri ServiceUrl, string ConversationId, string Tenant, string ConversationType, string BotId, string? BotName);

/// <summary>How conversations are kept in the store.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ReplyPlace))]
internal sealed partial class ReferenceJson : JsonSerializerContext;

/// <summary>A card that is updated later, as it is kept.</summary>
/// <param name="Conversation">With the thread's message, in a channel.</param>
/// <param name="Locale">Language of who asked (BCP 47).</param>
internal sealed record ReplyPlace(string Conversation, string Card, string? Locale);
