using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Chat.Memory;

/// <summary>The last answers, for what people do with them afterwards. Forgotten at a restart.</summary>
public sealed class RecentAnswers(IOptions<ChatOptions> options)
{
    private readonly Lock _gate = new();
    private readonly RecentMap<Entry> _answers = new(options.Value.RememberedAnswers);
    private AnswerCounts _counts = new(0, 0, 0, 0, 0);

    public AnswerCounts Counts
    {
        get
        {
            lock (_gate)
            {
                return _counts;
            }
        }
    }

    /// <summary>Remembers an answer.</summary>
    /// <returns>Its id: not to be guessed, because it opens the answer.</returns>
    public string Add(IncomingMessage message, Question question, Answer answer)
    {
        var id = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 12);
        lock (_gate)
        {
            _answers.Set(id, new Entry(message.Author, message.Collection, message.Private, question, answer));
            _counts = answer switch
            {
                Answer.Found => _counts with { Found = _counts.Found + 1 },
                Answer.NotFound => _counts with { NotFound = _counts.NotFound + 1 },
                _ => _counts with { Unavailable = _counts.Unavailable + 1 },
            };
        }

        return id;
    }

    /// <summary>The answer with this id, where the author of the message may see it; null otherwise.</summary>
    public (Question Question, Answer Answer)? Find(string id, IncomingMessage message)
    {
        lock (_gate)
        {
            return Visible(id, message) is { } entry ? (entry.Question, entry.Answer) : null;
        }
    }

    /// <summary>Counts what somebody says of an answer; a second word of theirs replaces the first.</summary>
    /// <returns>False where the answer is not known any more.</returns>
    public bool Rate(string id, IncomingMessage message, bool helpful)
    {
        lock (_gate)
        {
            if (Visible(id, message) is not { } entry)
            {
                return false;
            }

            if (entry.Ratings.TryGetValue(message.Author, out var before))
            {
                Count(before, -1);
            }

            entry.Ratings[message.Author] = helpful;
            Count(helpful, +1);
            return true;
        }
    }

    private void Count(bool helpful, int by) =>
        _counts = helpful
            ? _counts with { Helpful = _counts.Helpful + by }
            : _counts with { Unhelpful = _counts.Unhelpful + by };

    private Entry? Visible(string id, IncomingMessage message) =>
        _answers.TryGet(id, out var entry)
        && entry.Collection == message.Collection
        && (!entry.Private || entry.Author == message.Author)
            ? entry
            : null;

    private sealed record Entry(string Author, string Collection, bool Private, Question Question, Answer Answer)
    {
        public Dictionary<string, bool> Ratings { get; } = new(StringComparer.Ordinal);
    }
}
