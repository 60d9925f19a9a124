using Microsoft.Extensions.Options;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Chat.Memory;

/// <summary>The last turns of each conversation, so that a follow-up keeps the subject. Forgotten at a restart.</summary>
public sealed class ConversationMemory(IOptions<ChatOptions> options)
{
    /// <summary>Turns that are remembered of one conversation.</summary>
    public const int Turns = 5;

    private readonly Lock _gate = new();
    private readonly RecentMap<IReadOnlyList<EarlierTurn>> _threads = new(options.Value.RememberedConversations);

    /// <summary>Earlier turns of the message's conversation, oldest first.</summary>
    public IReadOnlyList<EarlierTurn> Thread(IncomingMessage message)
    {
        lock (_gate)
        {
            return _threads.TryGet(Key(message), out var turns) ? turns : [];
        }
    }

    /// <summary>Adds a turn to the message's conversation.</summary>
    public void Remember(IncomingMessage message, EarlierTurn turn)
    {
        lock (_gate)
        {
            var earlier = _threads.TryGet(Key(message), out var turns) ? turns : [];
            _threads.Set(Key(message), [.. earlier.TakeLast(Turns - 1), turn]);
        }
    }

    // The collection is part of the key: what was asked in one must not lead into another.
    private static string Key(IncomingMessage message) =>
        $"{message.Platform}\n{message.Collection}\n{message.Conversation}";
}
