using System.Text;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// Keeps what a model thinks aloud out of its reply: servers without a parser for a model's reasoning send it at the head
/// of the content, between marks.
/// </summary>
internal sealed class ThoughtFilter
{
    private static readonly (string Begin, string End)[] Marks =
    [
        ("<think>", "</think>"),
        ("<thinking>", "</thinking>"),
        ("<thought>", "</thought>"),
        ("<reasoning>", "</reasoning>"),
        ("<seed:think>", "</seed:think>"),
        ("[THINK]", "[/THINK]"),
        ("◁think▷", "◁/think▷"),
        ("<|channel|>analysis<|message|>", "<|channel|>final<|message|>"),
    ];

    private static readonly string[] Ends = [.. Marks.Select(mark => mark.End)];

    private readonly StringBuilder _held = new();
    private State _state = State.Head;
    private string _end = "";

    private enum State
    {
        /// <summary>Nothing but blanks has come.</summary>
        Head,
        Thinking,
        Answer,
    }

    /// <summary>Takes the next part of the content.</summary>
    /// <returns>
    /// What of it is the answer; and whether all that was handed out before was no part of it, since the model was
    /// thinking without having said so.
    /// </returns>
    public (string Text, bool StartsOver) Add(string part)
    {
        _held.Append(part);
        var text = _held.ToString();
        _held.Clear();
        var startsOver = false;
        if (_state == State.Head)
        {
            var head = text.TrimStart();
            if (Marks.FirstOrDefault(mark => head.StartsWith(mark.Begin, StringComparison.Ordinal)) is { Begin: { } begin } found)
            {
                (_state, _end, text) = (State.Thinking, found.End, head[begin.Length..]);
            }
            else if (head.Length == 0 || Marks.Any(mark => mark.Begin.StartsWith(head, StringComparison.Ordinal)))
            {
                _held.Append(text);
                return ("", false);
            }
            else
            {
                _state = State.Answer;
            }
        }

        if (_state == State.Thinking)
        {
            var end = text.IndexOf(_end, StringComparison.Ordinal);
            if (end < 0)
            {
                _held.Append(text.AsSpan(text.Length - Held(text, [_end])));
                return ("", false);
            }

            (_state, text) = (State.Answer, text[(end + _end.Length)..]);
        }

        foreach (var mark in Ends)
        {
            // Templates of some models begin the thought themselves, so that only its end is sent.
            if (text.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                (text, startsOver) = (text[(at + mark.Length)..], true);
            }
        }

        var held = Held(text, Ends);
        _held.Append(text.AsSpan(text.Length - held));
        return (text[..^held], startsOver);
    }

    /// <summary>What was held back at the end of the reply: it was no mark after all.</summary>
    public string End()
    {
        var text = _state == State.Thinking ? "" : _held.ToString();
        _held.Clear();
        return text;
    }

    /// <summary>How many characters at the end may be the beginning of a mark.</summary>
    private static int Held(string text, IEnumerable<string> marks) => marks.Max(mark =>
    {
        var length = Math.Min(mark.Length - 1, text.Length);
        while (length > 0 && !text.EndsWith(mark[..length], StringComparison.Ordinal))
        {
            length--;
        }

        return length;
    });
}
