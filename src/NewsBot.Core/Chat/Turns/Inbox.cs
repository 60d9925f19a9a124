using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat.Replies;

namespace NewsBot.Core.Chat.Turns;

/// <summary>
/// The turns that wait. Bounded, so that a flood is told "busy" instead of growing without end; fair, so that a busy
/// conversation does not hold up a quiet one; and in order within a conversation, because a follow-up needs the turn
/// before it.
/// </summary>
public sealed class Inbox(IOptions<ChatOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Turn>> _conversations = new(StringComparer.Ordinal);
    private readonly RecentIds _seen = new(options.Value.RememberedMessages);

    // Conversations that have a turn and none in work. Each is in here at most once, so the inbox bounds it.
    private readonly Channel<string> _ready = Channel.CreateUnbounded<string>();
    private int _waiting;
    private int _working;
    private bool _closed;

    /// <summary>Turns that wait for a worker.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Takes a turn, or says why not. Returns at once, from any thread.</summary>
    public Admission Post(Turn turn)
    {
        var conversation = Key(turn.Message.Platform, turn.Message.Conversation);
        var id = Key(turn.Message.Platform, turn.Message.Id);
        lock (_gate)
        {
            if (_seen.Contains(id))
            {
                return Admission.Duplicate;
            }

            var known = _conversations.TryGetValue(conversation, out var turns);
            if (_closed || _waiting >= options.Value.InboxCapacity
                || turns?.Count >= options.Value.ConversationCapacity)
            {
                return Admission.Busy;
            }

            _seen.Add(id);
            _waiting++;
            if (known)
            {
                turns!.Enqueue(turn);
                return Admission.Taken;
            }

            _conversations.Add(conversation, new Queue<Turn>([turn]));
            _ready.Writer.TryWrite(conversation);
            return Admission.Taken;
        }
    }

    /// <summary>
    /// The next turn, of the conversation that has waited longest. Its conversation's other turns wait until it is
    /// handed back to <see cref="Complete"/>.
    /// </summary>
    /// <returns>Null when the inbox is closed and empty.</returns>
    public async Task<Turn?> TakeAsync(CancellationToken cancellation)
    {
        while (await _ready.Reader.WaitToReadAsync(cancellation))
        {
            if (TryTake(out var turn))
            {
                return turn;
            }
        }

        return null;
    }

    /// <summary>Ends a turn that was taken.</summary>
    public void Complete(Turn turn)
    {
        var conversation = Key(turn.Message.Platform, turn.Message.Conversation);
        lock (_gate)
        {
            _working--;
            if (_conversations[conversation].Count > 0)
            {
                _ready.Writer.TryWrite(conversation);
            }
            else
            {
                _conversations.Remove(conversation);
            }

            EndWhenDrained();
        }

        turn.End();
    }

    /// <summary>Takes no further turns; those already taken are still handed out.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            EndWhenDrained();
        }
    }

    private bool TryTake([NotNullWhen(true)] out Turn? turn)
    {
        lock (_gate)
        {
            turn = _ready.Reader.TryRead(out var conversation) ? _conversations[conversation].Dequeue() : null;
            if (turn is null)
            {
                return false;
            }

            _waiting--;
            _working++;
            return true;
        }
    }

    private void EndWhenDrained()
    {
        if (_closed && _waiting == 0 && _working == 0)
        {
            _ready.Writer.TryComplete();
        }
    }

    private static string Key(string platform, string id) => $"{platform}\n{id}";
}
