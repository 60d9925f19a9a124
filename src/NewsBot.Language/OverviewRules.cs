using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>
/// How a language asks for overviews. Patterns match all of a message that has lost its greeting, its courtesies, its
/// time and the marks at its end.
/// </summary>
/// <remarks>
/// Groups: <c>topic</c>, what it is about; <c>thing</c>, the same where only a short name is a topic; <c>number</c> of
/// an article; its <c>place</c> in the last answer; <c>link</c> to it; <c>title</c> of it; <c>this</c>, an article that
/// was spoken of; <c>last</c>, the newest one; <c>since</c>, an event from which on is asked.
/// </remarks>
public sealed record OverviewRules
{
    /// <summary>Of a language in which overviews cannot be asked for.</summary>
    public static OverviewRules None { get; } = new();

    /// <summary>Beginnings that only ask kindly: "can you please tell me".</summary>
    public Regex? Courtesy { get; init; }

    /// <summary>The same at the end: "please".</summary>
    public Regex? LastCourtesy { get; init; }

    /// <summary>Words that tie a time to a sentence and go with it: in, during, since.</summary>
    public string TimeLeads { get; init; } = "";

    /// <summary>Those of these that leave the end of the time open.</summary>
    public IReadOnlySet<string> Since { get; init; } = WordList.Empty;

    /// <summary>The patterns, in the order in which they are tried.</summary>
    public IReadOnlyList<(OverviewKind Kind, Regex Pattern)> Asks { get; init; } = [];

    /// <summary>Words that a topic does not hold, because they make a sentence of it.</summary>
    public IReadOnlySet<string> NoTopic { get; init; } = WordList.Empty;

    /// <summary>Words that stand for what was spoken of: it, them.</summary>
    public IReadOnlySet<string> PointingBack { get; init; } = WordList.Empty;

    /// <summary>Lines of articles that tell nothing: where a text is from, who wrote it.</summary>
    public Regex? Provenance { get; init; }

    /// <summary>The first ordinals, or how they begin: first, second, third.</summary>
    public IReadOnlyList<string> Ordinals { get; init; } = [];

    /// <summary>
    /// Picks an article of those that were just shown, by its <c>place</c>: "tell me more about the second", "and 3?"
    /// </summary>
    public Regex? OfList { get; init; }

    /// <summary>Words by which overviews are asked for, of four letters or more; a slip in one is forgiven.</summary>
    public IReadOnlySet<string> Keywords { get; init; } = WordList.Empty;

    /// <summary>How two things are compared.</summary>
    public ComparisonRules Comparisons { get; init; } = ComparisonRules.None;
}
