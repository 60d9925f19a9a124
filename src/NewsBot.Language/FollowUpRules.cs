using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>How a question leans on the ones before it.</summary>
public sealed record FollowUpRules
{
    /// <summary>Of a language in which follow-ups cannot be told.</summary>
    public static FollowUpRules None { get; } = new();

    /// <summary>Beginnings that go on about what was asked: and, what about, since when.</summary>
    public Regex? Opening { get; init; }

    /// <summary>The part of them that only ties a question to the last one, from its first letter on.</summary>
    public Regex? Tie { get; init; }

    /// <summary>Words that point back: it, her, there.</summary>
    public Regex? PointingBack { get; init; }

    /// <summary>Nouns that point back to a thing by its kind: the company, this law.</summary>
    public Regex? Kind { get; init; }

    /// <summary>A question that only asks to hear more: "tell me more".</summary>
    public Regex? More { get; init; }

    /// <summary>One that only asks who said what was quoted: "who said that?"</summary>
    public Regex? Speaker { get; init; }

    /// <summary>One that only asks whether it is so: "are you sure?"</summary>
    public Regex? Again { get; init; }

    /// <summary>What a sentence of an article tells with who says something: "said", "according to".</summary>
    public Regex? Attribution { get; init; }

    /// <summary>A pronoun for who says it, whose name is in the sentence before: "she said".</summary>
    public Regex? AttributionToPronoun { get; init; }
}
