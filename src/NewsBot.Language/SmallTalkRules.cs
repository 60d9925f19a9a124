using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>How people talk to a bot besides asking.</summary>
public sealed record SmallTalkRules
{
    /// <summary>Of a language in which small talk cannot be told.</summary>
    public static SmallTalkRules None { get; } = new();

    /// <summary>
    /// What a message of nothing else says; patterns match all of it, without the marks at its ends. A message may be
    /// made of several of them: "hi, how are you".
    /// </summary>
    public IReadOnlyList<(SmallTalkKind Kind, Regex Pattern)> Sayings { get; init; } = [];

    /// <summary>What may stand before a question: a greeting, thanks, an interjection.</summary>
    public Regex? Opening { get; init; }
}
