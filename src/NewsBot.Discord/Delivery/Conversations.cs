using System.Collections.Concurrent;
using NewsBot.Discord.Protocol;

namespace NewsBot.Discord.Delivery;

/// <summary>
/// Which conversation the bot's last messages belong to, so that a reply to one goes on with its subject, whoever
/// replies. Forgotten at a restart, as conversations are.
/// </summary>
internal sealed class Conversations
{
    private const int Capacity = 10_000;

    private readonly ConcurrentDictionary<Snowflake, string> _byMessage = new();
    private readonly ConcurrentQueue<Snowflake> _order = new();

    /// <summary>A thread or direct chat is one conversation; in a channel each person has one of their own.</summary>
    public static string Of(Snowflake channel, Snowflake user, bool isChannel) =>
        isChannel ? $"{channel}/{user}" : channel.ToString();

    public void Remember(Snowflake message, string conversation)
    {
        if (_byMessage.TryAdd(message, conversation))
        {
            _order.Enqueue(message);
            if (_order.Count > Capacity && _order.TryDequeue(out var oldest))
            {
                _byMessage.TryRemove(oldest, out _);
            }
        }
    }

    public string? Find(Snowflake message) => _byMessage.GetValueOrDefault(message);
}
