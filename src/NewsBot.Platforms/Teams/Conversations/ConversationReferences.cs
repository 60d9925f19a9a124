using System.Text.Json;
using NewsBot.Core.Chat.Memory;
using NewsBot.Core.Storage;
using NewsBot.Platforms.Teams.Connector;

namespace NewsBot.Platforms.Teams.Conversations;

/// <summary>
/// Where the bot may speak without having been asked: the conversations that it is in, kept durably because Teams
/// tells of each only once.
/// </summary>
internal sealed class ConversationReferences(ISettingsStore settings)
{
    private const string Scope = "teams:conversation:";
    private const string Key = "reference";
    private const int Remembered = 10_000;

    private readonly Lock _gate = new();
    private readonly RecentMap<string> _known = new(Remembered);

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

    /// <summary>Every conversation that the bot is in.</summary>
    public async Task<IReadOnlyList<ConversationReference>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await settings.ListAsync(Scope, Key, cancellation)).Values
            .Select(value => JsonSerializer.Deserialize(value, ReferenceJson.Default.ConversationReference))
            .OfType<ConversationReference>(),
    ];

    // A thread of a channel is spoken to through its channel.
    private static string Id(string conversation) => conversation.Split(';')[0];
}
