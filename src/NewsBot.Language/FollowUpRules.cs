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
}
