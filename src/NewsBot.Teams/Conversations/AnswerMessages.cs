using NewsBot.Core.Caching;

namespace NewsBot.Teams.Conversations;

/// <summary>Which answer stands in which message: Teams names the message when its reader presses a thumb.</summary>
internal sealed class AnswerMessages
{
    private const int Remembered = 5_000;

    private readonly Lock _gate = new();
    private readonly LruCache<string> _answers = new(Remembered);

    public void Add(string conversation, string message, string answer)
    {
        lock (_gate)
        {
            _answers.Set(Key(conversation, message), answer);
        }
    }

    /// <returns>Null where the message holds no answer, or one of long ago.</returns>
    public string? Find(string conversation, string message)
    {
        lock (_gate)
        {
            return _answers.TryGet(Key(conversation, message), out var answer) ? answer : null;
        }
    }

    // In a channel, the conversation of an invoke may name another message of the thread than that of the answer.
    private static string Key(string conversation, string message) => $"{conversation.Split(';')[0]}\n{message}";
}
