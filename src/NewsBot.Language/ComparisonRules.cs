using System.Text.RegularExpressions;

namespace NewsBot.Language;

/// <summary>
/// How a language asks to compare two things. Groups of the patterns: <c>a</c> and <c>b</c>, the two sides;
/// <c>rest</c>, what is asked of both; <c>event</c>, before and after which something is asked.
/// </summary>
public sealed record ComparisonRules
{
    /// <summary>Of a language in which comparisons cannot be read.</summary>
    public static ComparisonRules None { get; } = new();

    /// <summary>Questions that name both sides and nothing else that is asked: "difference between A and B".</summary>
    public IReadOnlyList<Regex> Plain { get; init; } = [];

    /// <summary>Questions by a comparative, with both sides: "which cost more, A or B".</summary>
    public IReadOnlyList<Regex> Comparing { get; init; } = [];

    /// <summary>
    /// Questions by a comparative whose left side is not told by marks ("was there more rain in 2006 or in 2007"): what
    /// stands left of the conjunction is <c>left</c>, right of it <c>right</c>.
    /// </summary>
    public IReadOnlyList<Regex> Alternatives { get; init; } = [];

    /// <summary>Questions for what was before and after an event.</summary>
    public IReadOnlyList<Regex> BeforeAfter { get; init; } = [];

    /// <summary>A comparative or superlative.</summary>
    public Regex? Comparative { get; init; }

    /// <summary>
    /// What is asked of each side, by the comparative: the beginning of a question that asks for it, such as "how old"
    /// for "older". The first that matches counts.
    /// </summary>
    public IReadOnlyList<(Regex Comparative, string Question)> Questions { get; init; } = [];

    /// <summary>The beginning of a question for the time of an event.</summary>
    public string When { get; init; } = "";

    /// <summary>Words that go lost from what is asked of both: which, who, there.</summary>
    public Regex? Asking { get; init; }

    /// <summary>Prepositions with which both sides may begin.</summary>
    public IReadOnlySet<string> Prepositions { get; init; } = WordList.Empty;

    /// <summary>Articles with which a side may begin.</summary>
    public IReadOnlySet<string> Articles { get; init; } = WordList.Empty;

    /// <summary>Titles of the two sides of an event, with {0} for it.</summary>
    public string Before { get; init; } = "{0}";

    /// <inheritdoc cref="Before"/>
    public string After { get; init; } = "{0}";
}
